package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `time`. `24:00:00` has no `LocalTime`, and is an error. Nanoseconds are cut off.
final class TimeType extends TemporalType<LocalTime> {

    TimeType() {
        super("time", "time", LocalTime.class);
    }

    @Override
    public LocalTime parse(String text) {
        return new TemporalParser(text).wholeTime();
    }

    @Override
    public String format(LocalTime value) {
        return TemporalText.time(value);
    }

    /// Microseconds in 8 bytes, which start with zeros, or text.
    @Override
    public @Nullable LocalTime read(ResultSet rows, int index) throws SQLException {
        byte[] bytes = rows.getBytes(index);
        if (bytes == null) {
            return null;
        }
        if (bytes.length != Long.BYTES || bytes[0] != 0) {
            return parse(BigEndian.text(bytes));
        }
        return ofMicros(BigEndian.int8(bytes, 0));
    }

    static long micros(LocalTime time) {
        return time.toNanoOfDay() / TemporalText.NANOS_PER_MICRO;
    }

    static LocalTime ofMicros(long micros) {
        long nanos = micros * TemporalText.NANOS_PER_MICRO;
        if (nanos > LocalTime.MAX.toNanoOfDay()) {
            throw TemporalParser.midnight();
        }
        return LocalTime.ofNanoOfDay(nanos);
    }

    @Override
    public void bind(PreparedStatement statement, int index, LocalTime value) throws SQLException {
        statement.setObject(index, value.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public <U> TemporalType<U> as(
            Class<U> javaType, Function<LocalTime, U> wrap, Function<U, LocalTime> unwrap) {
        return new WrappedTemporalType<>(this, null, javaType, wrap, unwrap);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, LocalTime value) {
        out.int8(micros(value));
    }
}
