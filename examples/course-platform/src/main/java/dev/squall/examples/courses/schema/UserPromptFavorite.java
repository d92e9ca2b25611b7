package dev.squall.examples.courses.schema;

import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Default;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;

/// A prompt that somebody keeps at hand.
///
/// @param userId filled from the session
@Table("user_prompt_favorites")
@PrimaryKey({"userId", "promptId"})
public record UserPromptFavorite(
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = CASCADE) UUID userId,
        @References(value = Prompt.class, onDelete = CASCADE) UUID promptId,
        @Default("now()") Instant createdAt) {

    static void table(UserPromptFavoriteTable t, Definition d) {
        d.index("idx_user_prompt_favorites_prompt_id").on(t.promptId);
        Own.rows(d, "user_prompt_favorites", t.userId);
    }
}
