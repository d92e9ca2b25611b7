package dev.squall.guide.schema;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

// region soft-delete
/// A note that can be brought back.
@Table("notes")
public record Note(
        @Id @Default("gen_random_uuid()") UUID id,
        String title,
        @SoftDelete @Nullable Instant deletedAt) {

    static void table(NoteTable t, Definition d) {
        d.index("notes_title").unique().on(t.title).where(t.deletedAt.isNull());
    }
}
// endregion
