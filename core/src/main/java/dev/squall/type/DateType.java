package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `date`. `infinity` has no `LocalDate`, and is an error; years go from 4714 BC to 5874897.
final class DateType extends TemporalType<LocalDate> {

    DateType() {
        super("date", "date", LocalDate.class);
    }

    @Override
    public LocalDate parse(String text) {
        return new TemporalParser(text).wholeDate();
    }

    @Override
    public String format(LocalDate value) {
        return TemporalText.date(value);
    }

    /// Days since 2000 in 4 bytes, or text. The driver's own way knows no leap day before Christ.
    @Override
    public @Nullable LocalDate read(ResultSet rows, int index) throws SQLException {
        byte[] bytes = rows.getBytes(index);
        if (bytes == null) {
            return null;
        }
        if (bytes.length != Integer.BYTES) {
            return parse(BigEndian.text(bytes));
        }
        int days = BigEndian.int4(bytes);
        if (days == Integer.MAX_VALUE || days == Integer.MIN_VALUE) {
            throw TemporalParser.infinity();
        }
        return LocalDate.ofEpochDay(TemporalText.EPOCH_DAY + days);
    }

    @Override
    public void bind(PreparedStatement statement, int index, LocalDate value) throws SQLException {
        statement.setObject(index, TemporalText.checked(value));
    }

    @Override
    public <U> TemporalType<U> as(
            Class<U> javaType, Function<LocalDate, U> wrap, Function<U, LocalDate> unwrap) {
        return new WrappedTemporalType<>(this, null, javaType, wrap, unwrap);
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, LocalDate value) {
        out.int4((int) (TemporalText.checked(value).toEpochDay() - TemporalText.EPOCH_DAY));
    }
}
