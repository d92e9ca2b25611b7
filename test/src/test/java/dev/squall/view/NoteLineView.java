package dev.squall.view;

import static dev.squall.Sql.select;
import static dev.squall.view.Tables.members;
import static dev.squall.view.Tables.notes;

import dev.squall.annotation.View;
import dev.squall.query.Query;

/// The newest notes.
@View(value = NoteLine.class, name = "recent_notes")
final class NoteLineView {

    private NoteLineView() {}

    static Query<NoteLine> query() {
        return select(notes.id, members.name, notes.title)
                .from(notes)
                .innerJoin(members)
                .on(members.id.eq(notes.ownerId))
                .orderBy(notes.createdAt.desc(), notes.id)
                .limit(100)
                .into(NoteLine::new);
    }
}
