package dev.squall.shape;

import dev.squall.expr.Expr;
import dev.squall.table.Column;
import dev.squall.table.Joined;
import dev.squall.table.Table;
import dev.squall.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A record of a shape, while generated code says what it is made of.
public final class Level {

    private final Tree tree;
    private final Selection selection;
    private final Table<?> table;
    private final boolean outer;
    private final List<Step> way;
    private final Depth depth;
    private final Place place;

    /// @param table the table that the record is made of
    /// @param outer whether a join can leave the table without a row
    /// @param way from the root to the table
    /// @param depth how often records that contain themselves are open
    /// @param place where calls find it
    Level(
            Tree tree,
            Selection selection,
            Table<?> table,
            boolean outer,
            List<Step> way,
            Depth depth,
            Place place) {
        this.tree = tree;
        this.selection = selection;
        this.table = table;
        this.outer = outer;
        this.way = way;
        this.depth = depth;
        this.place = place;
    }

    /// A column of its table.
    ///
    /// @return where it stands in a row
    public int column(Column<?, ?> column) {
        return selection.position(column, outer);
    }

    /// A value that is computed for each row, and never null where there is one.
    ///
    /// @return where it stands in a row
    public int value(String component, Expr<?> value) {
        tree.add(Said.of(component, value, table));
        return selection.add(value.orNull());
    }

    /// A value that is computed for each row.
    ///
    /// @param component the component's name: `UserFile.name`
    @SuppressWarnings("unchecked") // the type of an expression reads what the expression gives
    public <T> Computed<T> computed(String component, Expr<? extends @Nullable T> value) {
        return new Computed<>(component, value(component, value), (PgType<T>) value.type());
    }

    /// The whole row of its table.
    public <R> Maker<R> row(Table<R> whole) {
        int at = selection.row(whole, outer);
        return (row, lists) -> whole.readFrom(row, at);
    }

    /// A record inside of this one, of the row that a relation leads to.
    public <C, T extends Table<C>, S extends @Nullable Object> One<S> one(
            ToOne<?, C, T> relation, LevelMaker<T, S> make) {
        return along(relation).one(make);
    }

    /// A list inside of this record, of the rows that a relation leads to, in the order of their
    /// primary key.
    public <C, T extends Table<C>, S extends @Nullable Object> Many<S> many(
            ToMany<?, C, T> relation, LevelMaker<T, S> make) {
        return along(relation).many(make);
    }

    /// A list inside of this record, of the rows that a relation leads to.
    ///
    /// @param listing which rows, and in which order, unless the call says otherwise
    public <C, T extends Table<C>, S extends @Nullable Object> Many<S> many(
            ToMany<?, C, T> relation, Function<? super T, Listing> listing, LevelMaker<T, S> make) {
        return along(relation).many(listing, make);
    }

    /// The way to rows behind several relations, of which this is the first.
    public <C, T extends Table<C>> Along<C, T> along(Relation<?, C, T> relation) {
        return new Along<>(this, List.of(), place, relation);
    }

    /// This record again, to read a component that holds a record of the same class: under the last
    /// level there is nothing.
    ///
    /// @param component its name: `Thread.replies`
    /// @param levels how many there are below the first
    public Level deeper(String component, int levels) {
        return new Level(tree, selection, table, outer, way, depth.plus(component, levels), place);
    }

    /// Where a to-one relation leads, which is joined and not read.
    Level past(ToOne<?, ?, ?> relation, Joined<?> joined) {
        boolean missing = isMissable(relation, joined.table());
        if (!depth.ended()) {
            selection.join(joined, missing);
        }
        return inside(relation, joined, missing);
    }

    /// Where calls find it.
    Place place() {
        return place;
    }

    <T extends Table<?>, S extends @Nullable Object> One<S> one(
            ToOne<?, ?, T> relation, Joined<?> joined, T other, LevelMaker<T, S> make) {
        if (depth.ended()) {
            return new One<>(relation, null, 0);
        }
        boolean missing = isMissable(relation, other);
        selection.join(joined, missing);
        int presence = missing ? selection.position(joined.there().getFirst(), true) : 0;
        Level inside = inside(relation, joined, missing);
        return new One<>(relation, make.of(inside, other), presence);
    }

    <T extends Table<?>, S extends @Nullable Object> Many<S> many(
            Relation<?, ?, T> relation,
            Place from,
            List<Joined<?>> joined,
            Listing listing,
            T other,
            LevelMaker<T, S> make) {
        if (depth.ended()) {
            return new Many<>(0, null);
        }
        List<? extends Column<?, ?>> here = joined.getFirst().here();
        Key key = selection.key(here, outer);
        int number = tree.number();
        var step = new Step(joined, number);
        List<Step> steps = plus(step);
        var inside = new Selection(other);
        Place there = from.add(relation, number, other);
        Maker<S> maker = make.of(new Level(tree, inside, other, false, steps, depth, there), other);
        Key link = inside.key(step.linked(), false);
        Options options = listing.options();
        if (listing.component() != null) {
            tree.add(Said.of(listing.component(), options, other));
        }
        tree.add(new Branch(number, relation, steps, options, inside, link, maker));
        return new Many<>(number, key);
    }

    <T extends Table<?>> Joined<T> joined(Relation<?, ?, T> relation) {
        String name = relation.joined("x").table().name().table().name();
        String parent = relation.from().qualifier();
        return relation.joined(tree.aliases().of(name, parent, relation.name()));
    }

    /// The same, where the rows are those of this level's statement.
    @SuppressWarnings("unchecked") // a relation leads to its table
    <T extends Table<?>> Joined<T> shared(ToOne<?, ?, T> relation) {
        return (Joined<T>) selection.one(relation, () -> joined(relation));
    }

    private boolean isMissable(ToOne<?, ?, ?> relation, Table<?> other) {
        return outer || relation.nullable() || other.guarded() || other.skipsDeleted();
    }

    private Level inside(Relation<?, ?, ?> relation, Joined<?> joined, boolean missing) {
        List<Step> steps = plus(new Step(List.of(joined), -1));
        Place there = place.add(relation, -1, joined.table());
        return new Level(tree, selection, joined.table(), missing, steps, depth, there);
    }

    private List<Step> plus(Step step) {
        List<Step> steps = new ArrayList<>(way);
        steps.add(step);
        return List.copyOf(steps);
    }
}
