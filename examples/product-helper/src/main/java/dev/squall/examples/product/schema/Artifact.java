package dev.squall.examples.product.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;

/// What was made of a project: a document, a diagram.
///
/// @param type `prd`, `c4-diagram` …; each generator brings its own
@Table("artifacts")
public record Artifact(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = Project.class, onDelete = CASCADE) UUID projectId,
        String type,
        String content,
        @Default("now()") Instant createdAt) {

    static void table(ArtifactTable t, Definition d) {
        d.index("artifacts_project_id_idx").on(t.projectId);
    }
}
