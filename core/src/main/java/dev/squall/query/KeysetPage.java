package dev.squall.query;

import dev.squall.run.PageRules;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a page: the rows behind a place, and one more to know whether there are any behind them.
final class KeysetPage<T extends @Nullable Object> {

    private final SelectQuery<T> query;
    private final Position position;
    private final int size;
    private final PageRules rules;
    private final List<PageKey> keys;
    private final String order;

    KeysetPage(SelectQuery<T> query, Position position, int size) {
        this.query = query;
        this.position = position;
        this.size = size;
        this.rules = query.executor.pages();
        rules.check(size);
        this.keys = PageOrder.of(query.clauses);
        this.order = SqlWriter.statement(new OrderedFrom(query.clauses)).sql();
        rules.keys().check(); // here, because a last page without a cursor would hide it
    }

    Page<T> read() {
        Cursor at =
                position.cursor == null
                        ? null
                        : Cursor.read(position.cursor, order, keys, rules.keys());
        List<KeyedRow<T>> found = rows(at).list();
        boolean more = found.size() > size;
        List<KeyedRow<T>> rows = new ArrayList<>(more ? found.subList(0, size) : found);
        boolean back = position.backwards;
        if (back) {
            Collections.reverse(rows);
        }
        boolean behind = back ? at != null : more;
        boolean before = back ? more : at != null;
        return new Page<>(
                rows.stream().<T>map(KeyedRow::row).toList(),
                behind ? cursor(rows, rows.size() - 1, at) : null,
                before ? cursor(rows, 0, at) : null);
    }

    /// The query of the page, as it is sent.
    Query<KeyedRow<T>> rows(@Nullable Cursor at) {
        List<PageKey> sorted =
                position.backwards ? keys.stream().map(PageKey::reversed).toList() : keys;
        Clauses clauses =
                query.clauses
                        .withOrderBy(sorted.stream().map(PageKey::ordering).toList())
                        .withLimit(size + 1L);
        if (at != null) {
            clauses = clauses.withWhere(new Behind(sorted, at.values(), at.inclusive()));
        }
        return new SelectQuery<>(clauses, new Keyed<>(query.projection, keys), query.executor);
    }

    /// The cursor of a row; of an empty page, the place itself and what stands at it.
    private @Nullable String cursor(List<KeyedRow<T>> rows, int index, @Nullable Cursor at) {
        Cursor cursor =
                rows.isEmpty() && at != null
                        ? new Cursor(!at.inclusive(), at.values())
                        : new Cursor(false, rows.get(index).keys());
        return cursor.write(order, keys, rules.keys());
    }

    /// What a cursor belongs to: the tables, the conditions and the order, without a value.
    private record OrderedFrom(Clauses clauses) implements Fragment {
        @Override
        public void render(SqlWriter out) {
            clauses.render(out, list -> list.sql("1"));
        }
    }
}
