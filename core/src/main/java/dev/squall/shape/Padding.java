package dev.squall.shape;

import dev.squall.expr.Output;
import dev.squall.expr.Selectable;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `null::text`, in the place of a column of another level.
record Padding(Output of) implements Selectable<@Nullable Object> {

    @Override
    public void render(SqlWriter out) {
        out.sql("null::").type(of.type());
    }

    @Override
    public List<Output> outputs() {
        return List.of(new Output(null, of.type(), true, this));
    }

    @Override
    public @Nullable Object readFrom(RowReader row, int index) {
        return null;
    }
}
