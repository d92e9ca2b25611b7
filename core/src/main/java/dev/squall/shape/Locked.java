package dev.squall.shape;

import dev.squall.error.Report;
import dev.squall.error.TransactionMisuse;
import dev.squall.expr.Condition;
import dev.squall.query.RowLock;
import dev.squall.query.SelectRows;
import dev.squall.run.Executor;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.type.PgType;
import java.util.ArrayList;
import java.util.List;

/// Reads a shape whose own rows are locked, in two steps: the keys of the rows are locked and read,
/// then the shape of these keys, in what the lock has waited for.
record Locked<R, T>(Root<R, T> root, Asked asked) {

    /// The rows, locked.
    ///
    /// @throws TransactionMisuse if there is no transaction
    List<T> list(Executor executor) {
        if (!executor.isTransaction()) {
            throw new TransactionMisuse(
                    Report.of("rows are locked outside of a transaction: the lock would be gone")
                            .line("of", root.shape().root().toString())
                            .hint("db.transaction(tx -> tx.find(…).forUpdate()…)"));
        }
        SelectRows<List<Object>> keys = keys();
        List<List<Object>> found = executor.list(keys.statement(), keys.reader());
        return found.isEmpty() ? List.of() : Route.of(root, only(found), executor).list(executor);
    }

    /// What it is, for people.
    String text(Executor executor) {
        return "first the rows are locked:\n"
                + keys().statement().sql()
                + "\n\nthen "
                + Route.of(root, only(List.of()), executor).text();
    }

    private List<? extends Column<R, ?>> key() {
        return root.shape().keyOf("locked");
    }

    private SelectRows<List<Object>> keys() {
        List<? extends Column<R, ?>> key = key();
        SelectRows<List<Object>> keys =
                new LevelQueries<>(root, asked)
                        .keys(
                                SelectRows.of(
                                        key,
                                        (row, first) -> {
                                            List<Object> values = new ArrayList<>(key.size());
                                            for (int i = 0; i < key.size(); i++) {
                                                values.add(row.get(first + i, key.get(i).type()));
                                            }
                                            return values;
                                        }));
        for (RowLock lock : asked.rows().locks()) {
            keys = keys.locked(lock);
        }
        return keys;
    }

    private Asked only(List<List<Object>> found) {
        return asked.only(new Among(key(), found), new LevelQueries<>(root, asked).order());
    }

    /// `users.id = any(?)`; of a key of several columns `(a, b) in (select * from unnest(?, ?))`.
    private record Among(List<? extends Column<?, ?>> key, List<List<Object>> found)
            implements Condition {

        @Override
        public void render(SqlWriter out) {
            if (key.size() == 1) {
                bind(out.add(key.getFirst()).sql(" = any("), 0);
                out.sql(")");
                return;
            }
            out.sql("(").list(key).sql(") in (select * from unnest(");
            for (int i = 0; i < key.size(); i++) {
                bind(out.sql(i == 0 ? "" : ", "), i);
            }
            out.sql("))");
        }

        private void bind(SqlWriter out, int part) {
            PgType<?> type = key.get(part).type();
            out.bind(type.array(), found.stream().map(values -> values.get(part)).toList());
        }

        @Override
        public Precedence precedence() {
            return Precedence.COMPARISON;
        }
    }
}
