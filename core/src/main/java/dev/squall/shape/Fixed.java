package dev.squall.shape;

import static dev.squall.query.Ctes.with;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Condition;
import dev.squall.query.Cte;
import dev.squall.query.SelectFrom;
import dev.squall.query.SelectRows;
import dev.squall.query.WithClause;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.Table;
import dev.squall.type.RecordReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Levels whose rows are decided once in a statement, however often they are read: their keys are
/// materialized CTEs.
///
/// @param keys by the number of the list; -1: of the root
record Fixed(Map<Integer, Cte<Integer>> keys) {

    static final int ROOT = -1;
    static final Fixed NONE = new Fixed(Map.of());

    /// This one and another level.
    ///
    /// @param query what makes a query of the keys of its select list
    Fixed plus(int level, Table<?> table, Keys query) {
        if (table.keys().isEmpty()) {
            throw new InvalidQuery(
                    Report.of("rows of " + table + " cannot be decided once: it has no key")
                            .hint(
                                    "leave away what may have another value in each statement:"
                                            + " random(), text of your own"));
        }
        RecordReader<Integer> reader = (row, first) -> level;
        SelectRows<Integer> rows = query.of(SelectRows.of(table.keys().getFirst(), reader));
        String name = level == ROOT ? "squall_keys" : "squall_keys_" + (level + 2);
        Map<Integer, Cte<Integer>> more = new TreeMap<>(keys);
        more.put(level, with(name, rows).materialized());
        return new Fixed(Collections.unmodifiableMap(more));
    }

    /// Makes a query of a select list.
    @FunctionalInterface
    interface Keys {
        SelectRows<Integer> of(SelectFrom<SelectRows<Integer>> select);
    }

    boolean has(int level) {
        return keys.containsKey(level);
    }

    /// The rows of a level, by their keys; null: it is not decided.
    <T> @Nullable SelectRows<T> from(SelectFrom<SelectRows<T>> select, int level, Table<?> table) {
        Cte<Integer> cte = keys.get(level);
        return cte == null
                ? null
                : select.from(cte).innerJoin(table).on(new SameKey(table.keys().getFirst(), cte));
    }

    WithClause clause() {
        return new WithClause(new ArrayList<>(keys.values()));
    }

    /// `users.id = squall_keys.id and …`
    private record SameKey(List<? extends Column<?, ?>> key, Cte<?> cte) implements Condition {

        @Override
        public void render(SqlWriter out) {
            for (int i = 0; i < key.size(); i++) {
                out.sql(i == 0 ? "" : " and ").add(key.get(i)).sql(" = ").add(cte.get(key.get(i)));
            }
        }

        @Override
        public Precedence precedence() {
            return key.size() == 1 ? Precedence.COMPARISON : Precedence.AND;
        }
    }
}
