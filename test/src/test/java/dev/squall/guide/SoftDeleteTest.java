package dev.squall.guide;

import static dev.squall.guide.schema.Tables.notes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.guide.schema.Note;
import dev.squall.guide.schema.NotePatch;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest(GuideTemplate.class)
class SoftDeleteTest {

    private final Database database;
    private final Db db;

    SoftDeleteTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @AfterEach
    void everythingIsPurgedAndReturned() {
        db.purge(notes).allRows().execute();
        database.close();
    }

    @Test
    void aDeletedNoteIsSkippedFoundAndBroughtBack() {
        UUID id = db.insert(notes, n -> n.title("milk")).returning(notes.id).one();
        Instant lastYear = Instant.parse("2025-01-01T00:00:00Z");
        assertThat(
                        List.of(
                                db.delete(notes).where(notes.id.eq(id)).toString(),
                                db.from(notes).where(notes.id.eq(id)).limit(1).toString()))
                .isEqualTo(
                        """
                        update notes set deleted_at = now() where notes.id = ? and notes.deleted_at is null
                        select notes.id, notes.title, notes.deleted_at from notes where notes.id = ? and notes.deleted_at is null limit 1
                        """
                                .lines()
                                .toList());
        // region delete
        db.delete(notes).where(notes.id.eq(id)).execute();
        Optional<Note> gone = db.from(notes).where(notes.id.eq(id)).first(); // empty
        // endregion
        assertThat(gone).isEmpty();
        // region with-deleted
        List<Note> bin = db.from(notes).withDeleted().where(notes.deletedAt.isNotNull()).list();
        db.update(notes)
                .set(NotePatch.deletedAt(null)) // brings it back
                .where(notes.id.eq(id))
                .withDeleted()
                .execute();
        db.purge(notes).where(notes.deletedAt.lt(lastYear)).execute(); // really deletes
        // endregion
        assertThat(bin).extracting(Note::id).containsExactly(id);
        assertThat(db.from(notes).list()).containsExactly(new Note(id, "milk", null));
    }
}
