package dev.squall.shape;

import dev.squall.expr.Ordering;
import dev.squall.table.Table;
import java.util.List;
import java.util.function.Function;

/// How a nested record is read: generated beside each record that implements [ShapeOf].
///
/// @param <R> the record of the table
/// @param <S> the nested record
public abstract class Shape<R, S> {

    private final Table<R> root;
    private final Selection selection;
    private final List<Branch> branches;
    private final List<Said> said;
    private final List<Ordering> order;
    private final Maker<S> maker;

    /// @param root the table
    /// @param level what the record is made of
    protected <T extends Table<R>> Shape(T root, LevelMaker<T, S> level) {
        this(root, t -> new Listing(), level);
    }

    /// @param root the table
    /// @param listing in which order its rows are, unless the call says otherwise
    /// @param level what the record is made of
    protected <T extends Table<R>> Shape(
            T root, Function<? super T, Listing> listing, LevelMaker<T, S> level) {
        var tree = new Tree();
        tree.aliases().of(root.qualifier(), "", "");
        this.root = root;
        this.selection = new Selection(root);
        this.maker =
                level.of(new Level(tree, selection, root, false, List.of(), Depth.FIRST), root);
        this.branches = tree.branches();
        this.said = tree.said();
        this.order = listing.apply(root).options().orderBy();
    }

    Table<R> root() {
        return root;
    }

    Selection selection() {
        return selection;
    }

    List<Branch> branches() {
        return branches;
    }

    /// What its components say in SQL.
    List<Said> said() {
        return said;
    }

    /// The order of its rows, unless the call says otherwise.
    List<Ordering> order() {
        return order;
    }

    Maker<S> maker() {
        return maker;
    }
}
