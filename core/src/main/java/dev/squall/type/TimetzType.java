package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `timetz`: a time and its offset. `24:00:00` has no `OffsetTime`, and is an error; offsets are
/// less than 16 hours. Nanoseconds are cut off.
final class TimetzType extends TemporalType<OffsetTime> {

    private static final int BINARY = Long.BYTES + Integer.BYTES;
    private static final int SECONDS = 16 * 3600;

    TimetzType() {
        super("timetz", "timetz", OffsetTime.class);
    }

    @Override
    public OffsetTime parse(String text) {
        return new TemporalParser(text).wholeOffsetTime();
    }

    @Override
    public String format(OffsetTime value) {
        String offset = checkedOffset(value) == 0 ? "+00" : value.getOffset().getId();
        return TemporalText.time(value.toLocalTime()) + offset;
    }

    private static int checkedOffset(OffsetTime value) {
        int seconds = value.getOffset().getTotalSeconds();
        if (Math.abs(seconds) >= SECONDS) {
            throw new Unrepresentable("the offset is not less than 16 hours");
        }
        return seconds;
    }

    /// Microseconds, and seconds west of Greenwich, in 12 bytes; text never has as many.
    @Override
    public @Nullable OffsetTime read(ResultSet rows, int index) throws SQLException {
        byte[] bytes = rows.getBytes(index);
        if (bytes == null) {
            return null;
        }
        if (bytes.length != BINARY) {
            return parse(BigEndian.text(bytes));
        }
        LocalTime time = TimeType.ofMicros(BigEndian.int8(bytes, 0));
        return time.atOffset(ZoneOffset.ofTotalSeconds(-BigEndian.int4(bytes, Long.BYTES)));
    }

    @Override
    public void bind(PreparedStatement statement, int index, OffsetTime value) throws SQLException {
        DriverTypes.bind(statement, index, "timetz", format(value));
    }

    @Override
    public <U> TemporalType<U> as(
            Class<U> javaType, Function<OffsetTime, U> wrap, Function<U, OffsetTime> unwrap) {
        return new WrappedTemporalType<>(this, null, javaType, wrap, unwrap);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, OffsetTime value) {
        out.int8(TimeType.micros(value.toLocalTime())).int4(-checkedOffset(value));
    }
}
