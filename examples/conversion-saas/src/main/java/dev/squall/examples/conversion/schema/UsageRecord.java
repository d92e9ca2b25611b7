package dev.squall.examples.conversion.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.Isolation.member;
import static dev.squall.examples.conversion.schema.Isolation.platformStaff;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an organisation has used. It is counted once for each job, and stays when the job goes.
///
/// @param limit what the plan allowed at that moment; null is no limit
@Table("usage_records")
public record UsageRecord(
        @Id @GeneratedBy(Ulid.class) String id,
        @References(value = Organization.class, onDelete = CASCADE) String organizationId,
        @References(value = TransformationJob.class, onDelete = SET_NULL) @Nullable String jobId,
        UsageMetric metric,
        long quantity,
        @Nullable Long limit,
        @Default("now()") Instant recordedAt) {

    static void table(UsageRecordTable t, Definition d) {
        d.check("usage_records_quantity_check", t.quantity.ge(0L));
        d.unique("usage_records_job_id_metric_key").on(t.jobId, t.metric);
        d.index("usage_records_organization_id_metric_recorded_at_idx")
                .on(t.organizationId, t.metric, t.recordedAt);
        d.policy("usage_records_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(member(t.organizationId));
        d.policy("usage_records_platform").forSelect().to(AUTHENTICATED).using(platformStaff());
    }
}
