package dev.squall.shape;

import dev.squall.error.MissingRow;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A record inside of a record: its row is joined to that of the other.
///
/// @param <C> the record
public final class One<C extends @Nullable Object> {

    private final Relation<?, ?, ?> relation;
    private final @Nullable Maker<C> maker;
    private final int presence;

    /// @param maker null: it is under the last level of a record that contains itself
    /// @param presence where a column stands that is null when there is no row; 0: there always is
    One(Relation<?, ?, ?> relation, @Nullable Maker<C> maker, int presence) {
        this.relation = relation;
        this.maker = maker;
        this.presence = presence;
    }

    /// The record.
    ///
    /// @throws MissingRow if there is no row
    public C get(RowReader row, Lists lists) throws SQLException {
        if (maker == null || isMissing(row)) {
            throw MissingRow.ofComponent(relation.toString());
        }
        return maker.make(row, lists);
    }

    /// The record; null: there is no row.
    public @Nullable C getOrNull(RowReader row, Lists lists) throws SQLException {
        return maker == null || isMissing(row) ? null : maker.make(row, lists);
    }

    private boolean isMissing(RowReader row) throws SQLException {
        return presence > 0 && row.isNull(presence);
    }
}
