package dev.squall.examples.product.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Json;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A product that somebody is about to define.
///
/// @param validationScore how complete the definition is, from 0 to 100
@Table("projects")
public record Project(
        @Id @Default("gen_random_uuid()") UUID id,
        String name,
        @Nullable String description,
        @Default("'draft'") ProjectStatus status,
        @Default("0") int validationScore,
        @Json @Nullable CollectedFacts collectedData,
        @References(value = User.class, onDelete = CASCADE) UUID userId,
        Timestamps timestamps) {

    static void table(ProjectTable t, Definition d) {
        d.check("projects_validation_score_check", t.validationScore.between(0, 100));
        d.index("projects_user_id_idx").on(t.userId);
        d.index("projects_status_idx").on(t.status);
        d.index("projects_created_at_idx").on(t.createdAt);
    }
}
