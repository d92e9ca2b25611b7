package dev.squall.examples.conversion.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.Isolation.member;

import dev.squall.annotation.Default;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.time.Instant;

/// A conversion that runs at this moment, and the worker that runs it.
///
/// @param heartbeatAt when the worker was last heard of
/// @param progress in percent
@Table("active_conversions")
@ForeignKey(
        columns = {"organizationId", "jobId"},
        target = TransformationJob.class,
        references = {"organizationId", "id"},
        onDelete = CASCADE)
public record ActiveConversion(
        @Id @GeneratedBy(Ulid.class) String id,
        @References(value = Organization.class, onDelete = CASCADE) String organizationId,
        @Unique String jobId,
        String workerId,
        @Default("0") int progress,
        @Default("now()") Instant startedAt,
        @Default("now()") Instant heartbeatAt) {

    static void table(ActiveConversionTable t, Definition d) {
        d.check("active_conversions_progress_check", t.progress.between(0, 100));
        d.index("active_conversions_organization_id_idx").on(t.organizationId);
        d.index("active_conversions_heartbeat_at_idx").on(t.heartbeatAt);
        d.policy("active_conversions_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(member(t.organizationId));
    }
}
