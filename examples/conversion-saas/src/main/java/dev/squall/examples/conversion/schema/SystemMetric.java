package dev.squall.examples.conversion.schema;

import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.Isolation.platformStaff;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Json;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.time.Instant;
import java.util.Map;

/// A measurement of the platform: the length of the queue, the workers that are alive.
@Table("system_metrics")
public record SystemMetric(
        @Id @GeneratedBy(Ulid.class) String id,
        String name,
        MetricKind kind,
        double value,
        @Default("'{}'") @Json Map<String, String> labels,
        @Default("now()") Instant recordedAt) {

    static void table(SystemMetricTable t, Definition d) {
        d.index("system_metrics_name_recorded_at_idx").on(t.name, t.recordedAt.desc());
        d.policy("system_metrics_platform").forSelect().to(AUTHENTICATED).using(platformStaff());
    }
}
