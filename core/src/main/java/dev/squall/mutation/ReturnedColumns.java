package dev.squall.mutation;

import dev.squall.expr.Output;
import dev.squall.expr.Selectable;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `returning id, email`: some expressions.
record ReturnedColumns<T extends @Nullable Object>(
        List<? extends Selectable<?>> items, RecordReader<T> reader) implements Returned<T> {

    @Override
    public void render(SqlWriter out) {
        out.unqualified(
                in -> {
                    for (int i = 0; i < items.size(); i++) {
                        if (i > 0) {
                            in.sql(", ");
                        }
                        items.get(i).renderSelected(in);
                    }
                });
    }

    @Override
    public List<Output> selected() {
        return items.stream().flatMap(i -> i.outputs().stream()).toList();
    }

    @Override
    public T read(RowReader row, int first) throws SQLException {
        return reader.read(row, first);
    }
}
