package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A query that can stand inside an expression.
///
/// @param <T> the Java value of a row
public interface Subquery<T extends @Nullable Object> extends Fragment {

    /// Its columns, in order.
    List<Output> selected();

    /// Whether it is known that one of its columns can be null.
    default boolean canHaveNull() {
        return selected().stream().anyMatch(Output::canBeNull);
    }

    /// Writes it in parentheses beside a value.
    ///
    /// @throws InvalidQuery if it has more or fewer columns than that
    default void renderBeside(ComparedWithRows<?> value, SqlWriter out) {
        int columns = selected().size();
        if (columns != value.columns()) {
            String wanted = value.columns() == 1 ? "one is" : value.columns() + " are";
            throw new InvalidQuery(
                    Report.of(
                                    "a query of "
                                            + columns
                                            + " columns stands where "
                                            + wanted
                                            + " wanted")
                            .hint("select as many columns as there are values beside it"));
        }
        out.nested(this);
    }
}
