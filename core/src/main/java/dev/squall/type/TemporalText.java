package dev.squall.type;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// Dates and times as PostgreSQL reads them, whatever its `datestyle`: `0044-03-15 12:30:00 BC`.
///
/// One rule for what is smaller than a microsecond, here and for every bind: it is cut off, as
/// `truncatedTo(MICROS)` does, so that no time moves into the future or into the next day.
final class TemporalText {

    /// PostgreSQL's years, in Java's counting: 0 is 1 BC.
    private static final int FIRST_YEAR = -4713;

    private static final int LAST_TIMESTAMP_YEAR = 294_276;
    private static final int LAST_DATE_YEAR = 5_874_897;

    static final int NANOS_PER_MICRO = 1_000;
    private static final int MICROS = 1_000_000;
    private static final long MICROS_PER_DAY = 86_400L * MICROS;

    /// PostgreSQL counts from 2000-01-01.
    static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private static final long EPOCH_SECOND = EPOCH_DAY * 86_400;
    private static final long FIRST_SECOND = secondOf(LocalDate.of(FIRST_YEAR, 1, 1));
    private static final long LAST_SECOND =
            secondOf(LocalDate.of(LAST_TIMESTAMP_YEAR + 1, 1, 1)) - 1;
    private static final byte[] INFINITY = "infinity".getBytes(StandardCharsets.US_ASCII);

    private TemporalText() {}

    private static long secondOf(LocalDate day) {
        return day.toEpochDay() * 86_400;
    }

    /// The date, if a `date` can hold it.
    static LocalDate checked(LocalDate date) {
        checkYear(date.getYear(), LAST_DATE_YEAR);
        return date;
    }

    /// The date and time in microseconds, if a `timestamp` can hold it.
    static LocalDateTime checked(LocalDateTime time) {
        checkYear(time.getYear(), LAST_TIMESTAMP_YEAR);
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    private static void checkYear(int year, int last) {
        if (year < FIRST_YEAR || year > last) {
            throw noYear(last);
        }
    }

    private static Unrepresentable noYear(int last) {
        return new Unrepresentable("the year is not between 4714 BC and " + last);
    }

    /// Whether a timestamp came as 8 bytes: microseconds since 2000. Text is longer, but for
    /// `infinity`, which as a number would be a microsecond in the year 242725.
    static boolean isBinary(byte[] timestamp) {
        return timestamp.length == Long.BYTES
                && (timestamp[0] != INFINITY[0] || !Arrays.equals(timestamp, INFINITY));
    }

    /// Microseconds since 2000, if a `timestamp` can hold them.
    static long micros(long epochSecond, int nano) {
        if (epochSecond < FIRST_SECOND || epochSecond > LAST_SECOND) {
            throw noYear(LAST_TIMESTAMP_YEAR);
        }
        return (epochSecond - EPOCH_SECOND) * MICROS + nano / NANOS_PER_MICRO;
    }

    /// The same of a time in whatever zone.
    static long micros(LocalDateTime time) {
        checkYear(time.getYear(), LAST_TIMESTAMP_YEAR);
        long day = time.toLocalDate().toEpochDay() - EPOCH_DAY;
        return day * MICROS_PER_DAY + time.toLocalTime().toNanoOfDay() / NANOS_PER_MICRO;
    }

    static long epochSecond(long micros) {
        if (micros == Long.MAX_VALUE || micros == Long.MIN_VALUE) {
            throw TemporalParser.infinity();
        }
        return Math.floorDiv(micros, (long) MICROS) + EPOCH_SECOND;
    }

    static int nano(long micros) {
        return Math.floorMod(micros, MICROS) * NANOS_PER_MICRO;
    }

    static String date(LocalDate date) {
        StringBuilder out = new StringBuilder(16);
        date(out, checked(date));
        return era(out, date.getYear());
    }

    static String time(LocalTime time) {
        StringBuilder out = new StringBuilder(16);
        time(out, time);
        return out.toString();
    }

    static String timestamp(LocalDateTime time, String zone) {
        StringBuilder out = new StringBuilder(36);
        date(out, checked(time).toLocalDate());
        out.append(' ');
        time(out, time.toLocalTime());
        return era(out.append(zone), time.getYear());
    }

    private static void date(StringBuilder out, LocalDate date) {
        int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
        padded(out, year, 1000).append('-');
        padded(out, date.getMonthValue(), 10).append('-');
        padded(out, date.getDayOfMonth(), 10);
    }

    private static void time(StringBuilder out, LocalTime time) {
        padded(out, time.getHour(), 10).append(':');
        padded(out, time.getMinute(), 10).append(':');
        padded(out, time.getSecond(), 10);
        int micros = time.getNano() / NANOS_PER_MICRO;
        if (micros > 0) {
            padded(out.append('.'), micros, MICROS / 10);
        }
    }

    private static StringBuilder padded(StringBuilder out, int number, int power) {
        for (int p = power; p > 1 && number < p; p /= 10) {
            out.append('0');
        }
        return out.append(number);
    }

    private static String era(StringBuilder out, int year) {
        return year > 0 ? out.toString() : out.append(" BC").toString();
    }
}
