package dev.squall.shape;

import dev.squall.expr.Selectable;
import dev.squall.query.SelectRows;
import dev.squall.table.Column;
import dev.squall.table.Joined;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What one statement of a shape selects: columns of a table, and of those that are joined to each
/// of its rows.
final class Selection {

    private final Table<?> table;
    private final List<Selectable<?>> items = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Attached> joins = new LinkedHashMap<>();
    private final Map<String, Joined<?>> ones = new HashMap<>();
    private int width;
    private boolean plain = true;

    /// @param table whose rows are those of the statement
    Selection(Table<?> table) {
        this.table = table;
    }

    /// A table that is joined to each row.
    private record Attached(Joined<?> joined, boolean outer) {}

    Table<?> table() {
        return table;
    }

    List<Selectable<?>> items() {
        return items;
    }

    /// Whether there are only columns and whole rows.
    boolean isPlain() {
        return plain;
    }

    /// Adds a value that is computed.
    ///
    /// @return where it stands
    int add(Selectable<?> item) {
        plain = false;
        return put(item);
    }

    private int put(Selectable<?> item) {
        items.add(item);
        int at = width + 1;
        width += item.width();
        return at;
    }

    /// Adds the whole row of a table, which selects its columns.
    ///
    /// @return where its first column stands
    int row(Table<?> whole, boolean outer) {
        int at = put(outer ? whole.orNull() : whole);
        for (Column<?, ?> column : whole.columns()) {
            positions.putIfAbsent(column.qualified().sql(), at + column.ordinal());
        }
        return at;
    }

    /// Where a column stands: it is selected once.
    int position(Column<?, ?> column, boolean outer) {
        return positions.computeIfAbsent(
                column.qualified().sql(), name -> put(outer ? column.orNull() : column));
    }

    Key key(List<? extends Column<?, ?>> columns, boolean outer) {
        return new Key(
                columns.stream().map(c -> new Key.Part(position(c, outer), c.type())).toList());
    }

    /// The table that a to-one relation leads to: it is joined once, however many components it is
    /// read for.
    Joined<?> one(ToOne<?, ?, ?> relation, Supplier<Joined<?>> fresh) {
        String key = relation.from().qualifier() + '.' + relation.number();
        return ones.computeIfAbsent(key, name -> fresh.get());
    }

    void join(Joined<?> joined, boolean outer) {
        joins.putIfAbsent(joined.table().qualifier(), new Attached(joined, outer));
    }

    /// Adds the joins.
    <T> SelectRows<T> joined(SelectRows<T> select) {
        SelectRows<T> all = select;
        for (Attached join : joins.values()) {
            Joined<?> joined = join.joined;
            all =
                    (join.outer ? all.leftJoin(joined.table()) : all.innerJoin(joined.table()))
                            .on(joined.on());
        }
        return all;
    }
}
