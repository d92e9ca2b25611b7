package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The order of rows that are read bit by bit, each bit behind the last row of the one before. For
/// what is read by several statements; others have [Results#stream()].
public final class Walk {

    private final List<PageKey> keys;

    private Walk(List<PageKey> keys) {
        this.keys = keys;
    }

    /// The order of a select.
    ///
    /// @param query with its conditions and its order
    /// @throws dev.squall.error.InvalidQuery if rows can be equal in its order
    public static Walk of(Select<?, ?> query) {
        return new Walk(PageOrder.of(query.clauses));
    }

    /// By what the rows are ordered: each is read with these values.
    public List<Expr<?>> values() {
        return keys.stream().<Expr<?>>map(PageKey::value).toList();
    }

    /// The rows behind one.
    ///
    /// @param last its values
    public Condition behind(List<? extends @Nullable Object> last) {
        return new Behind(keys, last, false);
    }
}
