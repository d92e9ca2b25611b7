package dev.squall.shape;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shape of whole rows with their relations, made for one call.
///
/// @param <R> the record of the table
final class RowsShape<R> extends Shape<R, With<R>> {

    /// @param wishes which relations of the rows
    RowsShape(Table<R> root, List<Wish> wishes) {
        super(root, (level, table) -> rows(level, table, wishes));
    }

    private static <C> Maker<With<C>> rows(Level level, Table<C> table, List<Wish> wishes) {
        Maker<C> row = level.row(table);
        List<Relation<?, ?, ?>> relations = new ArrayList<>(wishes.size());
        List<Maker<?>> makers = new ArrayList<>(wishes.size());
        for (Wish wish : wishes) {
            if (relations.stream().anyMatch(wish.relation()::is)) {
                throw new InvalidQuery(
                        Report.of(wish.relation() + " is fetched twice")
                                .hint("say all of it in one fetch(…)"));
            }
            relations.add(wish.relation());
            makers.add(related(level, wish, table));
        }
        return (current, lists) -> {
            C own = row.make(current, lists);
            @Nullable Object[] others = new Object[makers.size()];
            for (int i = 0; i < others.length; i++) {
                others[i] = makers.get(i).make(current, lists);
            }
            return new With<>(own, relations, others);
        };
    }

    private static Maker<?> related(Level level, Wish wish, Table<?> table) {
        return switch (wish.relation()) {
            case ToMany<?, ?, ?> many -> many(level, many, wish, table);
            case ToOne<?, ?, ?> one -> one(level, one, wish, table);
        };
    }

    @SuppressWarnings("unchecked") // the relation is one of this table
    private static <R, C, T extends Table<C>> Maker<?> many(
            Level level, ToMany<R, C, T> relation, Wish wish, Table<?> table) {
        Many<With<C>> many =
                level.many(
                        relation.at((Table<R>) table),
                        t -> Listing.of(wish.said().apply(t).of(Options.ALL, t)),
                        (inside, t) -> rows(inside, t, wish.said().apply(t).inside()));
        return many::list;
    }

    @SuppressWarnings("unchecked") // the relation is one of this table
    private static <R, C, T extends Table<C>> Maker<?> one(
            Level level, ToOne<R, C, T> relation, Wish wish, Table<?> table) {
        One<With<C>> one =
                level.one(
                        relation.at((Table<R>) table),
                        (inside, t) -> rows(inside, t, wish.said().apply(t).inside()));
        return (Maker<@Nullable With<C>>) one::getOrNull;
    }
}
