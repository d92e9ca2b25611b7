package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `timestamp`. `infinity` has no `LocalDateTime`, and is an error; years go from 4714 BC to
/// 294276. Nanoseconds are cut off.
final class TimestampType extends TemporalType<LocalDateTime> {

    TimestampType() {
        super("timestamp", "timestamp", LocalDateTime.class);
    }

    @Override
    public LocalDateTime parse(String text) {
        return new TemporalParser(text).wholeTimestamp();
    }

    @Override
    public String format(LocalDateTime value) {
        return TemporalText.timestamp(value, "");
    }

    @Override
    public @Nullable LocalDateTime read(ResultSet rows, int index) throws SQLException {
        byte[] bytes = rows.getBytes(index);
        if (bytes == null) {
            return null;
        }
        if (!TemporalText.isBinary(bytes)) {
            return parse(BigEndian.text(bytes));
        }
        long micros = BigEndian.int8(bytes, 0);
        return LocalDateTime.ofEpochSecond(
                TemporalText.epochSecond(micros), TemporalText.nano(micros), ZoneOffset.UTC);
    }

    @Override
    public void bind(PreparedStatement statement, int index, LocalDateTime value)
            throws SQLException {
        statement.setObject(index, TemporalText.checked(value));
    }

    @Override
    public <U> TemporalType<U> as(
            Class<U> javaType, Function<LocalDateTime, U> wrap, Function<U, LocalDateTime> unwrap) {
        return new WrappedTemporalType<>(this, null, javaType, wrap, unwrap);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, LocalDateTime value) {
        out.int8(TemporalText.micros(value));
    }
}
