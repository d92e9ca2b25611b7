package dev.squall.sql;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;

/// Something that stands in a FROM clause and whose columns can be named: a table, a subquery.
public interface FromItem extends Fragment {

    /// How columns are qualified in SQL: the alias, or the table's name.
    String qualifier();

    /// Whether a policy is declared on it, so that it must be read in a session.
    boolean guarded();

    /// Whether reads skip rows of it that are marked as deleted.
    default boolean skipsDeleted() {
        return false;
    }

    /// The item that its columns belong to. Where it is another one, this one stands for it, and
    /// gets a name of its own where its name is taken: the names of both are then those of
    /// [SqlWriter#otherName].
    default FromItem origin() {
        return this;
    }

    /// Writes that a row is not marked as deleted; only where [#skipsDeleted()].
    default void renderLive(SqlWriter out) {}

    /// Whether it sees the items before it, as a table function does, and a lateral query.
    default boolean seesEarlierItems() {
        return false;
    }

    /// Whether a column that names `other` means this item.
    default boolean is(FromItem other) {
        return this == other || qualifier().equals(other.qualifier());
    }

    /// What is wrong with reading a column as if it were never null, where there may be no row.
    default InvalidQuery missing(String column) {
        return new InvalidQuery(
                Report.of(column + " can be null here: a join may find no row for it")
                        .hint("select it with .orNull(), or join with innerJoin"));
    }
}
