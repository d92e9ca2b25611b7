package dev.squall.shape;

import dev.squall.expr.Expr;
import dev.squall.expr.Output;
import dev.squall.expr.Selectable;
import dev.squall.query.KeyedRow;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is read of the rows of a shape's own table.
///
/// @param items what is selected
/// @param maker makes a value of a row
record Root<R, T>(Shape<R, ?> shape, List<? extends Selectable<?>> items, Maker<T> maker) {

    /// The nested records.
    static <R, S> Root<R, S> of(Shape<R, S> shape) {
        return new Root<>(shape, shape.selection().items(), shape.maker());
    }

    /// The nested records, each with the values that order it.
    static <R, S> Root<R, KeyedRow<S>> keyed(Shape<R, S> shape, List<Expr<?>> values) {
        List<Selectable<?>> items = new ArrayList<>(shape.selection().items());
        int first = items.stream().mapToInt(Selectable::width).sum() + 1;
        values.forEach(value -> items.add(new OrderedBy(value)));
        Maker<KeyedRow<S>> maker =
                (row, lists) -> {
                    S made = shape.maker().make(row, lists);
                    List<@Nullable Object> places = new ArrayList<>(values.size());
                    for (int i = 0; i < values.size(); i++) {
                        places.add(row.getOrNull(first + i, values.get(i).type()));
                    }
                    return new KeyedRow<>(made, places);
                };
        return new Root<>(shape, items, maker);
    }

    /// Whether it is the nested records, and nothing else.
    boolean isWhole() {
        return items == shape.selection().items();
    }

    /// A value that orders a row, null or not.
    private record OrderedBy(Expr<?> value) implements Selectable<@Nullable Object> {

        @Override
        public void render(SqlWriter out) {
            out.nullSafe(in -> in.add(value));
        }

        @Override
        public List<Output> outputs() {
            return List.of(new Output(null, value.type(), true, this));
        }

        @Override
        public @Nullable Object readFrom(RowReader row, int index) throws SQLException {
            return row.getOrNull(index, value.type());
        }
    }
}
