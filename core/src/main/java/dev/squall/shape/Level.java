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

    /// @param table the table that the record is made of
    /// @param outer whether a join can leave the table without a row
    /// @param way from the root to the table
    Level(Tree tree, Selection selection, Table<?> table, boolean outer, List<Step> way) {
        this.tree = tree;
        this.selection = selection;
        this.table = table;
        this.outer = outer;
        this.way = way;
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
    public <C, T extends Table<C>, S> One<S> one(ToOne<?, C, T> relation, LevelMaker<T, S> make) {
        Joined<T> joined = joined(relation);
        T other = joined.table();
        boolean missing = outer || relation.nullable() || other.guarded() || other.skipsDeleted();
        selection.join(joined, missing);
        int presence = missing ? selection.position(joined.there().getFirst(), true) : 0;
        var level = new Level(tree, selection, other, missing, plus(new Step(joined, -1)));
        return new One<>(relation, make.of(level, other), presence);
    }

    /// A list inside of this record, of the rows that a relation leads to, in the order of their
    /// primary key.
    public <C, T extends Table<C>, S> Many<S> many(
            ToMany<?, C, T> relation, LevelMaker<T, S> make) {
        return many(relation, t -> new Listing(), make);
    }

    /// A list inside of this record, of the rows that a relation leads to.
    ///
    /// @param listing which rows, and in which order, unless the call says otherwise
    public <C, T extends Table<C>, S> Many<S> many(
            ToMany<?, C, T> relation, Function<? super T, Listing> listing, LevelMaker<T, S> make) {
        Joined<T> joined = joined(relation);
        T other = joined.table();
        Key key = selection.key(joined.here(), outer);
        int number = tree.number();
        List<Step> steps = plus(new Step(joined, number));
        var inside = new Selection(other);
        Maker<S> maker = make.of(new Level(tree, inside, other, false, steps), other);
        Key link = inside.key(joined.there(), false);
        Listing listed = listing.apply(other);
        Options options = listed.options();
        if (listed.component() != null) {
            tree.add(Said.of(listed.component(), options, other));
        }
        tree.add(new Branch(number, relation, steps, options, inside, link, maker));
        return new Many<>(number, key);
    }

    private <C, T extends Table<C>> Joined<T> joined(Relation<?, C, T> relation) {
        String name = relation.joined("x").table().name().table().name();
        return relation.joined(tree.aliases().of(name, table.qualifier(), relation.name()));
    }

    private List<Step> plus(Step step) {
        List<Step> steps = new ArrayList<>(way);
        steps.add(step);
        return List.copyOf(steps);
    }
}
