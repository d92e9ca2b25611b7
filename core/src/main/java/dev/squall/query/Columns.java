package dev.squall.query;

import dev.squall.expr.Output;
import dev.squall.expr.Selectable;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A list of expressions and whole rows, read by a function of them.
public final class Columns<T extends @Nullable Object> implements Projection<T> {

    private static final int[] ONE_EACH = IntStream.range(0, 22).toArray();

    private final List<? extends Selectable<?>> items;
    private final int[] at;
    private final Reader<T> reader;

    /// @param reader makes a value of theirs
    public Columns(List<? extends Selectable<?>> items, Reader<T> reader) {
        this.items = items;
        this.at = starts(items);
        this.reader = reader;
    }

    /// Reads the values of a list.
    public interface Reader<T extends @Nullable Object> {

        /// Makes a value of the current row.
        ///
        /// @param first where the first column of the first value stands
        /// @param at where the first column of each value stands, from 0
        T read(RowReader row, int first, int[] at) throws SQLException;
    }

    private static int[] starts(List<? extends Selectable<?>> items) {
        for (int i = 0; i < items.size() - 1; i++) {
            if (items.get(i).width() != 1) {
                return sums(items);
            }
        }
        return ONE_EACH;
    }

    private static int[] sums(List<? extends Selectable<?>> items) {
        int[] at = new int[items.size()];
        for (int i = 1; i < at.length; i++) {
            at[i] = at[i - 1] + items.get(i - 1).width();
        }
        return at;
    }

    @Override
    public void render(SqlWriter out) {
        boolean before = out.selecting(true);
        for (int i = 0; i < items.size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            items.get(i).renderSelected(out);
        }
        out.selecting(before);
    }

    @Override
    public List<Output> selected() {
        List<Output> outputs = new ArrayList<>(items.size());
        items.forEach(i -> outputs.addAll(i.outputs()));
        return outputs;
    }

    @Override
    public T read(RowReader row, int first) throws SQLException {
        return reader.read(row, first, at);
    }
}
