package dev.squall.examples.courses.schema;

import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.everyRow;
import static dev.squall.examples.courses.schema.Staff.COURSE_ADMIN;

import dev.squall.annotation.Default;
import dev.squall.annotation.EnumText;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a tool is told before a student speaks. Versions are kept; one of each tool is active.
@Table("ai_system_instructions")
public record AiSystemInstruction(
        @Id @Default("gen_random_uuid()") UUID id,
        @EnumText(check = true) @Varchar(20) ToolType toolType,
        int version,
        String content,
        @Default("false") boolean active,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = SET_NULL)
                @Nullable UUID authorId,
        Timestamps timestamps) {

    static void table(AiSystemInstructionTable t, Definition d) {
        d.unique("ai_system_instructions_tool_type_version_key").on(t.toolType, t.version);
        d.index("ai_system_instructions_active_key").unique().on(t.toolType).where(t.active);
        d.policy("ai_system_instructions_manage").forAll().to(COURSE_ADMIN).using(everyRow());
    }
}
