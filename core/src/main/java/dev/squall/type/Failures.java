package dev.squall.type;

import dev.squall.error.DecodingException;
import dev.squall.error.EncodingException;
import dev.squall.error.Report;
import dev.squall.error.SquallException;
import dev.squall.sql.KnownSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns what a type or the driver says about a value into an error without the value.
final class Failures {

    private static final String DATA = "22";

    /// Mismatched, not to be coerced, no array: what the driver says of a column of another type.
    private static final Set<String> WRONG_TYPE = Set.of("42821", "42846", "02000");

    private Failures() {}

    /// A null where the type has none.
    static DecodingException missing(ResultSet rows, int index, PgType<?> type) {
        return new DecodingException(
                Report.of(column(rows, index) + " is null, but its type has no null")
                        .line("type", type + ", as " + type.javaType().getSimpleName())
                        .hint("declare it @Nullable, or select it with .orNull()"),
                null);
    }

    /// A value that could not be read. What is no failure of decoding is thrown as it is.
    static SquallException decoding(ResultSet rows, int index, PgType<?> type, Exception failure)
            throws SQLException {
        if (failure instanceof SquallException known) {
            return known;
        }
        if (failure instanceof SQLException sql && !isAboutData(sql)) {
            throw sql;
        }
        return new DecodingException(
                Report.of(column(rows, index) + " cannot be read as " + type)
                        .line("java type", type.javaType().getSimpleName())
                        .line("reason", reason(failure))
                        .hint(hint(failure)),
                withheld(failure));
    }

    /// A value that could not be bound.
    static SquallException encoding(int index, PgType<?> type, RuntimeException failure) {
        return encoding("the value of bind " + index, type, failure);
    }

    /// A value that could not be copied into a table.
    static SquallException copying(
            KnownSql column, long row, PgType<?> type, RuntimeException failure) {
        return encoding("the value of " + column + " in row " + row, type, failure);
    }

    /// A value that could not become a literal.
    static SquallException literal(PgType<?> type, RuntimeException failure) {
        return encoding("a value in a definition", type, failure);
    }

    private static SquallException encoding(String what, PgType<?> type, RuntimeException failure) {
        if (failure instanceof SquallException known) {
            return known;
        }
        return new EncodingException(
                Report.of(what + " cannot be sent as " + type)
                        .line("java type", type.javaType().getSimpleName())
                        .line("reason", reason(failure))
                        .hint(hint(failure)),
                withheld(failure));
    }

    private static boolean isAboutData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(DATA) || WRONG_TYPE.contains(state));
    }

    private static String column(ResultSet rows, int index) {
        try {
            return "column " + index + " (" + rows.getMetaData().getColumnLabel(index) + ")";
        } catch (SQLException e) {
            return "column " + index;
        }
    }

    private static @Nullable String reason(Exception failure) {
        if (failure instanceof Unrepresentable shown) {
            return shown.getMessage();
        }
        return failure instanceof SQLException
                ? "the driver cannot convert it"
                : failure.getClass().getSimpleName() + "; its message may hold the value";
    }

    private static @Nullable String hint(Exception failure) {
        return failure instanceof Unrepresentable shown ? shown.hint() : null;
    }

    /// The place without the message: drivers and parsers like to quote the value.
    private static Throwable withheld(Exception failure) {
        Throwable place = new IllegalArgumentException(failure.getClass().getName());
        place.setStackTrace(failure.getStackTrace());
        return place;
    }
}
