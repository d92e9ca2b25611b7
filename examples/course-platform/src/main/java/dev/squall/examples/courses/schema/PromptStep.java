package dev.squall.examples.courses.schema;

import static dev.squall.annotation.Deferrable.INITIALLY_DEFERRED;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of a prompt.
///
/// @param position from 1; two steps may share one until the commit
@Table("prompt_steps")
public record PromptStep(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = Prompt.class, onDelete = CASCADE) UUID promptId,
        int position,
        String title,
        String body,
        @Nullable String tip,
        Timestamps timestamps) {

    static void table(PromptStepTable t, Definition d) {
        d.check("prompt_steps_position_check", t.position.ge(1));
        d.unique("prompt_steps_prompt_id_position_key")
                .on(t.promptId, t.position)
                .deferrable(INITIALLY_DEFERRED);
        d.policy("prompt_steps_read")
                .forSelect()
                .to(AUTHENTICATED)
                .using(Visible.prompt(t.promptId));
        Staff.edits(d, "prompt_steps_edit");
    }
}
