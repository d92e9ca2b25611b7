package dev.squall.mutation;

import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `update users set name = new_rows.name from unnest(…) as new_rows (id, name) where users.id =
/// new_rows.id`: many rows, each with values of its own. Returned rows are in no order.
///
/// An element without a row is passed over: the row count tells.
///
/// @param <R> the record that is a row
/// @param <E> the Java type of the elements
public final class UpdatedEach<R, E> extends Mutation<R> {

    private final List<E> elements;
    private final List<EachColumn<R>> keys;
    private final List<EachColumn<R>> sets;
    private final boolean deletedToo;

    UpdatedEach(
            Target<R> target,
            List<E> elements,
            List<EachColumn<R>> keys,
            List<EachColumn<R>> sets,
            boolean deletedToo) {
        super(target);
        this.elements = elements;
        this.keys = keys;
        this.sets = sets;
        this.deletedToo = deletedToo;
    }

    /// `, column = value`, of each element.
    public <T extends @Nullable Object> UpdatedEach<R, E> set(
            Column<R, T> column, Function<? super E, ? extends T> value) {
        EachColumn.refuse(keys, column);
        List<EachColumn<R>> more = EachColumn.plus(sets, EachColumn.of(column, elements, value));
        return new UpdatedEach<>(target, elements, keys, more, deletedToo);
    }

    /// Includes rows that are marked as deleted.
    public UpdatedEach<R, E> withDeleted() {
        return new UpdatedEach<>(target, elements, keys, sets, true);
    }

    private NewRows<R> rows() {
        List<EachColumn<R>> all = new ArrayList<>(keys);
        all.addAll(sets);
        return new NewRows<>(all);
    }

    @Override
    List<UpdatedEach<R, E>> parts() {
        int most = rows().most();
        if (elements.size() <= most) {
            return List.of(this);
        }
        List<UpdatedEach<R, E>> parts = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += most) {
            parts.add(part(from, Math.min(elements.size(), from + most)));
        }
        return parts;
    }

    private UpdatedEach<R, E> part(int from, int to) {
        return new UpdatedEach<>(
                target,
                elements.subList(from, to),
                keys.stream().map(c -> c.part(from, to)).toList(),
                sets.stream().map(c -> c.part(from, to)).toList(),
                deletedToo);
    }

    @Override
    boolean isAlone() {
        return false;
    }

    @Override
    void renderBody(SqlWriter out) {
        out.sql("update ").add(table()).sql(" set ");
        for (int i = 0; i < sets.size(); i++) {
            Column<R, ?> column = sets.get(i).column();
            out.sql(i == 0 ? "" : ", ").identifier(column.name());
            out.sql(" = new_rows.").identifier(column.name());
        }
        IntegerColumn<R, ?, ?> version = table().version();
        if (version != null && sets.stream().noneMatch(c -> c.column() == version)) {
            Assignments.count(out, version);
        }
        out.sql(" from ").add(rows());
        for (int i = 0; i < keys.size(); i++) {
            Column<R, ?> column = keys.get(i).column();
            out.sql(i == 0 ? " where " : " and ").add(column);
            out.sql(" = new_rows.").identifier(column.name());
        }
        if (!deletedToo && table().skipsDeleted()) {
            table().renderLive(out.sql(" and "));
        }
    }
}
