package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.expr.Ordering;
import dev.squall.run.PageRules;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page by cursor, of whatever has an order: the rows behind a place, and one more to know
/// whether there are any behind them. For what is read by several statements; others have
/// [Query#page(Position, int)].
public final class KeysetPage {

    private final int size;
    private final boolean backwards;
    private final CursorText cursors;
    private final List<PageKey> keys;
    private final @Nullable Cursor at;

    private KeysetPage(Clauses clauses, Position position, int size, PageRules rules) {
        rules.check(size);
        this.size = size;
        this.backwards = position.backwards;
        this.keys = PageOrder.of(clauses);
        this.cursors = new CursorText(order(clauses), keys, rules.keys());
        rules.keys().check(); // here, because a last page without a cursor would hide it
        this.at = position.cursor == null ? null : cursors.read(position.cursor);
    }

    static KeysetPage of(SelectQuery<?> query, Position position, int size) {
        return new KeysetPage(query.clauses, position, size, query.executor.pages());
    }

    /// A page of the rows of a select.
    ///
    /// @param query with its conditions and its order
    /// @throws dev.squall.error.InvalidQuery if it has no order, or one in which rows can be equal
    /// @throws dev.squall.error.InvalidCursor if the cursor is not one of this query
    public static KeysetPage of(Select<?, ?> query, Position position, int size, PageRules rules) {
        return new KeysetPage(query.clauses, position, size, rules);
    }

    private static String order(Clauses clauses) {
        return SqlWriter.statement(new OrderedFrom(clauses)).sql();
    }

    private List<PageKey> sorted() {
        return backwards ? keys.stream().map(PageKey::reversed).toList() : keys;
    }

    /// Where its rows are; null: it is the first page.
    public @Nullable Condition behind() {
        return at == null ? null : new Behind(sorted(), at.values(), at.inclusive());
    }

    /// In which order they are read.
    public List<Ordering> orderBy() {
        return sorted().stream().map(PageKey::ordering).toList();
    }

    /// How many rows are read.
    public long limit() {
        return size + 1L;
    }

    /// By what the rows are ordered: each is read with these values.
    public List<Expr<?>> values() {
        return keys.stream().<Expr<?>>map(PageKey::value).toList();
    }

    /// The page of the rows that were read.
    public <T extends @Nullable Object> Page<T> of(List<KeyedRow<T>> found) {
        boolean more = found.size() > size;
        List<KeyedRow<T>> rows = new ArrayList<>(more ? found.subList(0, size) : found);
        if (backwards) {
            Collections.reverse(rows);
        }
        boolean behind = backwards ? at != null : more;
        boolean before = backwards ? more : at != null;
        return new Page<>(
                rows.stream().<T>map(KeyedRow::row).toList(),
                behind ? cursor(rows, rows.size() - 1) : null,
                before ? cursor(rows, 0) : null);
    }

    /// The page of a query.
    <T extends @Nullable Object> Page<T> read(SelectQuery<T> query) {
        Clauses clauses = query.clauses.withOrderBy(orderBy()).withLimit(limit());
        Condition behind = behind();
        return of(
                new SelectQuery<>(
                                behind == null ? clauses : clauses.withWhere(behind),
                                new Keyed<>(query.projection, keys),
                                query.executor)
                        .list());
    }

    /// The cursor of a row; of an empty page, the place itself and what stands at it.
    private @Nullable String cursor(List<? extends KeyedRow<?>> rows, int index) {
        return cursors.write(
                rows.isEmpty() && at != null
                        ? new Cursor(!at.inclusive(), at.values())
                        : new Cursor(false, rows.get(index).keys()));
    }

    /// What a cursor belongs to: the tables, the conditions and the order, without a value.
    private record OrderedFrom(Clauses clauses) implements Fragment {
        @Override
        public void render(SqlWriter out) {
            clauses.render(out, list -> list.sql("1"));
        }
    }
}
