package dev.squall.examples.courses.schema;

import static dev.squall.declare.IndexMethod.GIN;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A style to build with: how it looks, and the words that make an AI draw it.
@Table("style_cards")
public record StyleCard(
        @Id @Default("gen_random_uuid()") UUID id,
        String slug,
        String title,
        StyleCategory category,
        String description,
        String promptText,
        @Nullable String previewUrl,
        @Default("'{}'") List<String> palette,
        @Default("'{}'") List<String> tags,
        @Default("0") int position,
        @Default("'draft'") PublicationStatus status,
        @SoftDelete @Nullable Instant deletedAt,
        Timestamps timestamps) {

    static void table(StyleCardTable t, Definition d) {
        d.index("style_cards_slug_key").unique().on(t.slug).where(t.deletedAt.isNull());
        d.index("idx_style_cards_category_position").on(t.category, t.position);
        d.index("idx_style_cards_tags").using(GIN).on(t.tags);
        d.policy("style_cards_read")
                .forSelect()
                .to(AUTHENTICATED)
                .using(t.status.eq(PublicationStatus.PUBLISHED));
        Staff.edits(d, "style_cards_edit");
    }
}
