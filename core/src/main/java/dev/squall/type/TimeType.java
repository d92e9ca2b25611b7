package dev.squall.type;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

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

    /// The driver has a nanosecond before midnight for 24:00:00.
    @Override
    public @Nullable LocalTime read(ResultSet rows, int index) throws SQLException {
        LocalTime value = rows.getObject(index, LocalTime.class);
        if (LocalTime.MAX.equals(value)) {
            throw TemporalParser.midnight();
        }
        return value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, LocalTime value) throws SQLException {
        statement.setObject(index, value.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public <U> TemporalType<U> as(
            Class<U> javaType, Function<LocalTime, U> wrap, Function<U, LocalTime> unwrap) {
        return new WrappedTemporalType<>(this, javaType, wrap, unwrap);
    }
}
