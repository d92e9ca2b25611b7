package dev.squall.examples.conversion.queries;

import static dev.squall.examples.conversion.schema.Tables.auditLogs;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.schema.AuditLog;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What was done in an organisation.
public final class AuditQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public AuditQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public AuditQueries(Db db) {
        this.db = () -> db;
    }

    /// Notes what whoever asks has done. Only owners and admins read it: nothing is returned.
    public void note(
            String action, String entityType, String entityId, Map<String, String> changes) {
        db.get()
                .insert(
                        auditLogs,
                        a ->
                                a.action(action)
                                        .entityType(entityType)
                                        .entityId(entityId)
                                        .changes(changes))
                .execute();
    }

    /// The newest entries.
    public List<AuditLog> recent(int most) {
        return db.get()
                .from(auditLogs)
                .orderBy(auditLogs.createdAt.desc(), auditLogs.id.desc())
                .limit(most)
                .list();
    }
}
