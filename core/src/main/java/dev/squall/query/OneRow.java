package dev.squall.query;

import dev.squall.error.NoRows;
import dev.squall.error.TooManyRows;
import dev.squall.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Exactly one row, or an error.
public final class OneRow {

    private OneRow() {}

    /// The only element of the list.
    ///
    /// @throws NoRows if it is empty
    /// @throws TooManyRows if it has more
    public static <T extends @Nullable Object> T of(List<T> rows, Supplier<Statement> statement) {
        if (rows.size() == 1) {
            return rows.getFirst();
        }
        String sql = statement.get().sql();
        throw rows.isEmpty() ? new NoRows(sql) : new TooManyRows(sql);
    }
}
