package dev.squall.examples.courses.schema;

import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A shelf of the prompt library.
@Table("prompt_categories")
public record PromptCategory(
        @Id @Default("gen_random_uuid()") UUID id,
        PromptKind kind,
        String slug,
        String title,
        @Nullable String icon,
        @Default("0") int position,
        @SoftDelete @Nullable Instant deletedAt,
        Timestamps timestamps) {

    static void table(PromptCategoryTable t, Definition d) {
        d.index("prompt_categories_slug_key").unique().on(t.slug).where(t.deletedAt.isNull());
        d.policy("prompt_categories_read").forSelect().to(AUTHENTICATED).using(everyRow());
        Staff.edits(d, "prompt_categories_edit");
    }
}
