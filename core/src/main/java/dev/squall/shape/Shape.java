package dev.squall.shape;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Ordering;
import dev.squall.table.Column;
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
    private final Place place;
    private final Bases bases;

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
        this.place = new Place(root);
        this.maker =
                level.of(
                        new Level(tree, selection, root, false, List.of(), Depth.FIRST, place),
                        root);
        this.branches = tree.branches();
        this.bases = new Bases(root, selection, branches.size());
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

    /// What is the same in its statements at each call.
    Bases bases() {
        return bases;
    }

    /// What its components say in SQL.
    List<Said> said() {
        return said;
    }

    /// The order of its rows, unless the call says otherwise.
    List<Ordering> order() {
        return order;
    }

    /// The key of its table.
    ///
    /// @param doing what wants it
    /// @throws InvalidQuery if it has none
    List<Column<R, ?>> keyOf(String doing) {
        if (root.keys().isEmpty()) {
            throw new InvalidQuery(
                    Report.of("rows of " + root + " cannot be " + doing + ": it has no key")
                            .hint("a table's @Id is one; a view has none"));
        }
        return root.keys().getFirst();
    }

    /// Whether there are lists inside of a list.
    boolean isParent(Branch list) {
        return branches.stream()
                .flatMap(branch -> branch.parents().stream())
                .anyMatch(step -> step.list() == list.number());
    }

    /// Where calls find its levels.
    Place place() {
        return place;
    }

    Maker<S> maker() {
        return maker;
    }
}
