package dev.squall.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;

/// Reads dates and times in the ISO style, which the driver asks the server for: `0044-03-15
/// 12:30:00.25+00 BC`.
final class TemporalParser {

    private static final int MAX_NANO_DIGITS = 9;

    private final String text;
    private final boolean beforeChrist;
    private final int end;
    private int at;

    TemporalParser(String text) {
        if (text.endsWith("infinity")) {
            throw infinity();
        }
        this.text = text;
        this.beforeChrist = text.endsWith(" BC");
        this.end = beforeChrist ? text.length() - 3 : text.length();
    }

    static Unrepresentable infinity() {
        return new Unrepresentable(
                "java.time has no infinity",
                "use null for 'no end', or refuse infinity with a check: isfinite(…)");
    }

    static Unrepresentable midnight() {
        return new Unrepresentable(
                "LocalTime has no 24:00:00", "store 00:00:00, or an interval instead of a time");
    }

    LocalDate wholeDate() {
        return whole(date());
    }

    LocalTime wholeTime() {
        return whole(time());
    }

    OffsetTime wholeOffsetTime() {
        return whole(time().atOffset(offset()));
    }

    LocalDateTime wholeTimestamp() {
        return whole(timestamp());
    }

    /// A date and time with the offset of whatever zone the server's session is in.
    LocalDateTime wholeInstant() {
        LocalDateTime local = timestamp();
        return whole(local.minusSeconds(offset().getTotalSeconds()));
    }

    private <T> T whole(T value) {
        if (at != end) {
            throw malformed();
        }
        return value;
    }

    private LocalDateTime timestamp() {
        LocalDate date = date();
        expect(' ');
        return LocalDateTime.of(date, time());
    }

    private LocalDate date() {
        int year = number();
        expect('-');
        int month = number();
        expect('-');
        return LocalDate.of(beforeChrist ? 1 - year : year, month, number());
    }

    private LocalTime time() {
        int hour = number();
        expect(':');
        int minute = number();
        expect(':');
        int second = number();
        int nano = next('.') ? fraction() : 0;
        if (hour == 24) {
            throw midnight();
        }
        return LocalTime.of(hour, minute, second, nano);
    }

    private int fraction() {
        int start = at;
        int digits = number();
        for (int i = at - start; i < MAX_NANO_DIGITS; i++) {
            digits *= 10;
        }
        return digits;
    }

    private ZoneOffset offset() {
        int sign = next('-') ? -1 : 1;
        if (sign == 1) {
            expect('+');
        }
        int hours = number();
        int minutes = next(':') ? number() : 0;
        int seconds = next(':') ? number() : 0;
        return ZoneOffset.ofHoursMinutesSeconds(sign * hours, sign * minutes, sign * seconds);
    }

    private int number() {
        int start = at;
        int number = 0;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at++) - '0';
        }
        if (at == start || at - start > MAX_NANO_DIGITS) {
            throw malformed();
        }
        return number;
    }

    private boolean next(char c) {
        if (at < end && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!next(c)) {
            throw malformed();
        }
    }

    private static Unrepresentable malformed() {
        return new Unrepresentable("not in the ISO style", "set datestyle to ISO");
    }
}
