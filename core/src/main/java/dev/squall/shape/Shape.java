package dev.squall.shape;

import dev.squall.table.Table;
import java.util.List;

/// How a nested record is read: generated beside each record that implements [ShapeOf].
///
/// @param <R> the record of the table
/// @param <S> the nested record
public abstract class Shape<R, S> {

    private final Table<R> root;
    private final Selection selection;
    private final List<Branch> branches;
    private final Maker<S> maker;

    /// @param root the table
    /// @param level what the record is made of
    protected <T extends Table<R>> Shape(T root, LevelMaker<T, S> level) {
        var tree = new Tree();
        tree.aliases().of(root.qualifier(), "", "");
        this.root = root;
        this.selection = new Selection(root);
        this.maker =
                level.of(new Level(tree, selection, root, false, List.of(), Depth.FIRST), root);
        this.branches = tree.branches();
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

    Maker<S> maker() {
        return maker;
    }
}
