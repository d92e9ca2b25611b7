package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An index or a constraint, which may stand for one of the table above: PostgreSQL makes it for
/// each partition, with a name that it finds, or takes one that is there and fits.
public interface Counterpart extends CatalogObject {

    /// Ways in which it comes.
    enum Way {
        /// By a statement of its own, and it stands for nothing.
        ALONE,
        /// By a statement of its own, and then it is attached to what it stands for.
        ATTACHED,
        /// By a statement of its own, before its table becomes a partition.
        BEFORE,
        /// When its table becomes a partition.
        JOINED,
        /// With its table.
        WITH_TABLE,
        /// With what it stands for.
        WITH_PARENT
    }

    /// The table that it is on.
    ObjectId table();

    /// What it stands for, if it does.
    @Nullable ObjectId parent();

    /// Whether it has the name that PostgreSQL gives it by itself.
    boolean isUsual();

    /// Whether it is complete: each partition has its own.
    default boolean isComplete() {
        return true;
    }

    /// Whether `cluster` orders the table by it.
    default boolean isClustered() {
        return false;
    }

    /// Whether `cluster` will order the table by another one.
    default boolean isOtherClustered(Sides sides) {
        return sides.to().attached(table()).stream()
                .flatMap(id -> sides.to().get(id, Counterpart.class).stream())
                .anyMatch(one -> one.isClustered() && !one.id().equals(id()));
    }

    @Override
    default @Nullable ObjectId standsFor() {
        return parent();
    }

    /// The indexes or constraints that stand for it in the partitions.
    default List<Counterpart> below(Snapshot snapshot) {
        return snapshot.dependents(id(), Counterpart.class).stream()
                .filter(one -> id().equals(one.parent()))
                .toList();
    }

    /// Whether its own statement gives the partitions all that they shall have.
    default boolean bringsAll(Sides sides) {
        return isComplete()
                && below(sides.to()).stream()
                        .allMatch(
                                one ->
                                        (one.isUsual() || sides.isThere(one.id()))
                                                && one.bringsAll(sides));
    }

    /// New partitions are there before it, so that it brings theirs.
    @Override
    default Set<ObjectId> follows(Sides sides) {
        return below(sides.to()).stream().map(Counterpart::table).collect(Collectors.toSet());
    }

    @Override
    default boolean partsFrom(ObjectId whole, Sides sides) {
        ObjectId parent = parent();
        return parent != null
                && parent.equals(whole)
                && sides.to().has(table())
                && !Descendant.above(sides.to(), table()).contains(tableOf(parent));
    }

    @Override
    default boolean comesJoined(Sides sides) {
        return way(sides) == Way.JOINED;
    }

    /// Whether it stood for nothing, and now stands for something that is there already.
    ///
    /// @param before what it stood for
    default boolean isAttached(@Nullable ObjectId before, Sides sides) {
        ObjectId parent = parent();
        if (parent == null || before != null || !isMember(parent, sides)) {
            return false;
        }
        return sides.isThere(parent)
                || !sides.to()
                        .get(parent, Counterpart.class)
                        .filter(above -> above.bringsAll(sides))
                        .isPresent();
    }

    /// Whether it loses what it stands for although its table stays a partition.
    default boolean isTornOff(@Nullable ObjectId before, Sides sides) {
        return before != null
                && !before.equals(parent())
                && Descendant.above(sides.to(), table()).contains(tableOf(before));
    }

    private boolean isMember(ObjectId parent, Sides sides) {
        return sides.isThere(table())
                && Descendant.above(sides.from(), table()).contains(tableOf(parent));
    }

    private static ObjectId tableOf(ObjectId part) {
        return ObjectId.of(ObjectKind.TABLE, part.schema(), part.owner());
    }

    /// How it comes.
    default Way way(Sides sides) {
        ObjectId parent = parent();
        if (parent == null) {
            return Way.ALONE;
        }
        if (!isMember(parent, sides)) {
            boolean joins = sides.isThere(table()) || isBuiltApart(table(), sides);
            if (joins) {
                return isUsual() && bringsAll(sides) ? Way.JOINED : Way.BEFORE;
            }
            if (sides.isThere(parent)) {
                return Way.WITH_TABLE;
            }
        }
        boolean brought =
                !sides.isThere(parent)
                        && sides.to()
                                .get(parent, Counterpart.class)
                                .filter(above -> above.bringsAll(sides))
                                .isPresent();
        return brought ? Way.WITH_PARENT : Way.ATTACHED;
    }

    /// Whether a new partition is made as a table of its own, and attached when its indexes are
    /// there: because some have names that PostgreSQL would not give them.
    static boolean isBuiltApart(ObjectId table, Sides sides) {
        return !sides.isThere(table)
                && sides.to().attached(table).stream()
                        .flatMap(id -> sides.to().get(id, Counterpart.class).stream())
                        .filter(one -> !one.isUsual() || !one.bringsAll(sides))
                        .anyMatch(one -> one.isApart(sides));
    }

    private boolean isApart(Sides sides) {
        ObjectId parent = parent();
        return parent != null && sides.isThere(parent);
    }
}
