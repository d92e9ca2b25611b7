package dev.squall.examples.courses.schema;

import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Role.ANONYMOUS;
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

/// A word and what it means. Visitors may read it too.
@Table("glossary_terms")
public record GlossaryTerm(
        @Id @Default("gen_random_uuid()") UUID id,
        String slug,
        String term,
        String definition,
        @Nullable String example,
        @Default("'{}'") List<String> aliases,
        @SoftDelete @Nullable Instant deletedAt,
        Timestamps timestamps) {

    static void table(GlossaryTermTable t, Definition d) {
        d.index("glossary_terms_slug_key").unique().on(t.slug).where(t.deletedAt.isNull());
        d.index("idx_glossary_terms_term").on(t.term);
        d.policy("glossary_terms_read").forSelect().to(AUTHENTICATED, ANONYMOUS).using(everyRow());
        Staff.edits(d, "glossary_terms_edit");
    }
}
