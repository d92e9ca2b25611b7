package dev.squall.shape;

import dev.squall.table.Column;
import dev.squall.table.Joined;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Relations one behind the other, from a record of a shape: what is between is joined and not
/// read. Each step gives a new one.
///
/// `level.along(t.userRoles).then(r -> r.role).many(Level::row)` becomes `… join user_roles on …
/// join roles on …`
///
/// @param <C> the record of the table at its end
/// @param <T> the table at its end
public final class Along<C, T extends Table<C>> {

    private final Level level;
    private final List<Joined<?>> steps;
    private final Place from;
    private final Relation<?, C, T> last;
    private final T end;

    /// @param level from where, all to-one relations in front of the first list being joined to it
    /// @param before the steps in front of the last one
    /// @param from where calls find the table that the last one starts from
    Along(Level level, List<Joined<?>> before, Place from, Relation<?, C, T> last) {
        Joined<T> joined =
                before.isEmpty() && last instanceof ToOne<?, C, T> one
                        ? level.shared(one)
                        : level.joined(last);
        List<Joined<?>> all = new ArrayList<>(before);
        all.add(joined);
        this.level = level;
        this.steps = List.copyOf(all);
        this.from = from;
        this.last = last;
        this.end = joined.table();
    }

    /// One relation further.
    public <D, U extends Table<D>> Along<D, U> then(
            Function<? super T, ? extends Relation<?, D, U>> relation) {
        Relation<?, D, U> next = relation.apply(end);
        if (steps.size() == 1 && last instanceof ToOne<?, C, T> one) {
            Level past = level.past(one, steps.getFirst());
            return new Along<>(past, List.of(), past.place(), next);
        }
        return new Along<>(level, steps, from.add(last, -1, end), next);
    }

    /// The record at the end of relations that lead to one row each.
    public <S extends @Nullable Object> One<S> one(LevelMaker<T, S> make) {
        if (last instanceof ToOne<?, C, T> one && steps.size() == 1) {
            return level.one(one, steps.getFirst(), end, make);
        }
        throw new IllegalStateException(last + " is the end of a way to many rows");
    }

    /// The list at the end of relations of which one leads to many rows, in the order of the
    /// primary key.
    public <S extends @Nullable Object> Many<S> many(LevelMaker<T, S> make) {
        return many(t -> new Listing(), make);
    }

    /// The same list.
    ///
    /// @param listing which rows, and in which order, unless the call says otherwise
    public <S extends @Nullable Object> Many<S> many(
            Function<? super T, Listing> listing, LevelMaker<T, S> make) {
        return level.many(last, from, steps, listing.apply(end), end, make);
    }

    /// The same as a map, by a column of its rows.
    ///
    /// @param component the component's name, for errors: `StudentFile.interventions`
    public <K extends @Nullable Object, S extends @Nullable Object> ByKey<K, S> byKey(
            String component,
            Function<? super T, ? extends Column<?, K>> key,
            LevelMaker<T, S> make) {
        return byKey(component, key, t -> new Listing(), make);
    }

    /// The same map.
    ///
    /// @param listing which rows, and in which order, unless the call says otherwise
    public <K extends @Nullable Object, S extends @Nullable Object> ByKey<K, S> byKey(
            String component,
            Function<? super T, ? extends Column<?, K>> key,
            Function<? super T, Listing> listing,
            LevelMaker<T, S> make) {
        LevelMaker<T, ByKey.Entry<K, S>> entry =
                (inside, t) -> {
                    Column<?, K> column = key.apply(t);
                    int at = inside.column(column);
                    Maker<S> value = make.of(inside, t);
                    return (row, lists) ->
                            new ByKey.Entry<>(column.readFrom(row, at), value.make(row, lists));
                };
        return new ByKey<>(component, key.apply(end).toString(), many(listing, entry));
    }
}
