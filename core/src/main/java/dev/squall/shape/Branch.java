package dev.squall.shape;

import dev.squall.table.Column;
import dev.squall.table.Joined;
import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;

/// A list of a shape: a statement of its own.
///
/// @param number its number among the lists of the shape
/// @param relation the relation that leads to its rows
/// @param way from the root to its rows
/// @param options which rows it has, unless the call says otherwise
/// @param selection what its statement selects
/// @param link the key of the row that a row belongs to
/// @param maker makes a record of it
record Branch(
        int number,
        Relation<?, ?, ?> relation,
        List<Step> way,
        Options options,
        Selection selection,
        Key link,
        Maker<?> maker) {

    /// The table of its rows, and how it is joined.
    Joined<?> joined() {
        return way.getLast().joined();
    }

    /// The columns of the row that a row belongs to.
    List<? extends Column<?, ?>> here() {
        return way.getLast().here();
    }

    /// The way to the rows that its rows belong to.
    List<Step> parents() {
        return way.subList(0, way.size() - 1);
    }

    /// Whether the way leads to each row that its rows belong to once.
    boolean isOwned() {
        return parents().stream().allMatch(Step::isOwned);
    }

    /// What reads each row into the list it belongs to.
    RecordReader<Integer> reader(Lists lists) {
        return (row, first) -> {
            read(row, lists);
            return number;
        };
    }

    /// Reads a row into the list it belongs to.
    void read(RowReader row, Lists lists) throws SQLException {
        lists.add(number, link, row, maker.make(row, lists));
    }
}
