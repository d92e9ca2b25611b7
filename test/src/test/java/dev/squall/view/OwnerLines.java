package dev.squall.view;

import static dev.squall.Sql.count;
import static dev.squall.Sql.select;
import static dev.squall.view.Tables.recentNotes;

import dev.squall.annotation.View;
import dev.squall.query.Query;

/// A view of a view.
@View(OwnerLines.OwnerLine.class)
final class OwnerLines {

    private OwnerLines() {}

    /// How many notes somebody has.
    record OwnerLine(String owner, long notes) {}

    static Query<OwnerLine> query() {
        return select(recentNotes.owner, count())
                .from(recentNotes)
                .groupBy(recentNotes.owner)
                .into(OwnerLine::new);
    }
}
