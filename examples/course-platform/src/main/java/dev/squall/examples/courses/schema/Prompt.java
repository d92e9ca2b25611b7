package dev.squall.examples.courses.schema;

import static dev.squall.annotation.ReferentialAction.RESTRICT;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A prompt of the library: one or more steps to give to an AI.
@Table("prompts")
public record Prompt(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = PromptCategory.class, onDelete = RESTRICT) UUID categoryId,
        @Default(Default.CURRENT_USER_ID) @References(value = User.class, onDelete = SET_NULL)
                @Nullable UUID authorId,
        String slug,
        String title,
        String description,
        @Default("0") int position,
        @Default("'draft'") PublicationStatus status,
        @SoftDelete @Nullable Instant deletedAt,
        Timestamps timestamps) {

    static void table(PromptTable t, Definition d) {
        d.index("prompts_slug_key").unique().on(t.slug).where(t.deletedAt.isNull());
        d.index("idx_prompts_category_id_position").on(t.categoryId, t.position);
        d.policy("prompts_read")
                .forSelect()
                .to(AUTHENTICATED)
                .using(t.status.eq(PublicationStatus.PUBLISHED));
        Staff.edits(d, "prompts_edit");
    }
}
