package dev.squall.examples.conversion.queries;

import static dev.squall.examples.conversion.schema.Tables.featureFlags;
import static dev.squall.examples.conversion.schema.Tables.platformAuditLogs;
import static dev.squall.examples.conversion.schema.Tables.systemMetrics;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.schema.FeatureFlag;
import dev.squall.examples.conversion.schema.PlatformAuditLog;
import dev.squall.examples.conversion.schema.SystemMetric;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The platform itself: flags, metrics, and what its people have done.
public final class PlatformQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public PlatformQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public PlatformQueries(Db db) {
        this.db = () -> db;
    }

    /// The flags of a group.
    public List<FeatureFlag> flags(String group) {
        return db.get()
                .from(featureFlags)
                .where(featureFlags.group.eq(group))
                .orderBy(featureFlags.key)
                .list();
    }

    /// Gives a flag to a share of everybody, and notes who did: both or none.
    public Optional<FeatureFlag> rollOut(String key, int percentage) {
        return db.get()
                .transaction(
                        tx -> {
                            Optional<FeatureFlag> changed =
                                    tx.update(featureFlags)
                                            .set(featureFlags.rolloutPercentage, percentage)
                                            .where(featureFlags.key.eq(key))
                                            .returning()
                                            .first();
                            changed.ifPresent(
                                    flag ->
                                            tx.insert(
                                                            platformAuditLogs,
                                                            a ->
                                                                    a.action("flag.rolled_out")
                                                                            .targetType("flag")
                                                                            .targetId(flag.id()))
                                                    .execute());
                            return changed;
                        });
    }

    /// What those who run the platform have done, the newest first.
    public List<PlatformAuditLog> auditLog() {
        return db.get()
                .from(platformAuditLogs)
                .orderBy(platformAuditLogs.createdAt.desc(), platformAuditLogs.id.desc())
                .list();
    }

    /// The newest values of a metric.
    public List<SystemMetric> metric(String name, int most) {
        return db.get()
                .from(systemMetrics)
                .where(systemMetrics.name.eq(name))
                .orderBy(systemMetrics.recordedAt.desc())
                .limit(most)
                .list();
    }
}
