package dev.squall.query;

import dev.squall.expr.Output;
import dev.squall.run.CopyQuery;
import dev.squall.run.CopyTarget;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.type.CopiedRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `copy (select copied.c1::uuid, … from (select …) as copied (c1, …)) to stdout (format binary)`.
///
/// The casts say of which types the bytes are, which COPY does not.
record CopyRows<T extends @Nullable Object>(Query<T> query) implements Fragment {

    long to(Consumer<? super T> action) {
        List<Output> columns = query.selected();
        CopiedRows<T> rows =
                new CopiedRows<>(
                        columns.stream().map(CopyRows::name).toList(),
                        columns.stream().map(Output::type).toList(),
                        query.reader(),
                        action);
        CopyQuery copy =
                new CopyQuery(SqlWriter.statement(this), () -> SqlWriter.viewText(this).sql());
        return query.executor.copyOut(copy, new Target(rows));
    }

    private static String name(Output column) {
        return column.name() == null ? "?column?" : column.name().name();
    }

    @Override
    public void render(SqlWriter out) {
        List<Output> columns = query.selected();
        out.sql("copy (select ");
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? "copied.c" : ", copied.c").number(i + 1);
            out.known(CopiedRows.cast(columns.get(i).type()));
        }
        out.sql(" from ").nested(query).sql(" as copied (");
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? "c" : ", c").number(i + 1);
        }
        out.sql(")) to stdout (format binary)");
    }

    private record Target(CopiedRows<?> rows) implements CopyTarget {

        @Override
        public void take(Connection connection, byte[] message) throws SQLException {
            rows.take(connection, message);
        }

        @Override
        public void end(Connection connection) throws SQLException {
            rows.end(connection);
        }
    }
}
