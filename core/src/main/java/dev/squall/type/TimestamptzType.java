package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `timestamptz`: a point in time, whatever zone the server or the JVM is in. `infinity` has no
/// `Instant`, and is an error; years go from 4714 BC to 294276. Nanoseconds are cut off.
final class TimestamptzType extends TemporalType<Instant> {

    TimestamptzType() {
        super("timestamptz", "timestamptz", Instant.class);
    }

    @Override
    public Instant parse(String text) {
        return new TemporalParser(text).wholeInstant().toInstant(ZoneOffset.UTC);
    }

    @Override
    public String format(Instant value) {
        return TemporalText.timestamp(LocalDateTime.ofInstant(value, ZoneOffset.UTC), "+00");
    }

    @Override
    public @Nullable Instant read(ResultSet rows, int index) throws SQLException {
        byte[] bytes = rows.getBytes(index);
        if (bytes == null) {
            return null;
        }
        if (!TemporalText.isBinary(bytes)) {
            return parse(BigEndian.text(bytes));
        }
        long micros = BigEndian.int8(bytes, 0);
        return Instant.ofEpochSecond(TemporalText.epochSecond(micros), TemporalText.nano(micros));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Instant value) throws SQLException {
        LocalDateTime utc = LocalDateTime.ofInstant(value, ZoneOffset.UTC);
        statement.setObject(index, TemporalText.checked(utc).atOffset(ZoneOffset.UTC));
    }

    @Override
    public <U> TemporalType<U> as(
            Class<U> javaType, Function<Instant, U> wrap, Function<U, Instant> unwrap) {
        return new WrappedTemporalType<>(this, null, javaType, wrap, unwrap);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, Instant value) {
        out.int8(TemporalText.micros(value.getEpochSecond(), value.getNano()));
    }
}
