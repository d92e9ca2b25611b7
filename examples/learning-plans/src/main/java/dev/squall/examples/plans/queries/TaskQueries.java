package dev.squall.examples.plans.queries;

import static dev.squall.Sql.max;
import static dev.squall.examples.plans.schema.Tables.tasks;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.plans.schema.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The tasks of a module, in their order.
public final class TaskQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public TaskQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public TaskQueries(Db db) {
        this.db = () -> db;
    }

    /// The tasks of a module.
    public List<Task> ofModule(UUID moduleId) {
        return db.get().from(tasks).where(tasks.moduleId.eq(moduleId)).orderBy(tasks.order).list();
    }

    /// Adds a task behind the others.
    public Task add(UUID moduleId, String title, int estimatedMinutes) {
        return db.get()
                .transaction(
                        tx -> {
                            @Nullable Integer last =
                                    tx.select(max(tasks.order))
                                            .from(tasks)
                                            .where(tasks.moduleId.eq(moduleId))
                                            .one();
                            return tx.insert(
                                            tasks,
                                            t ->
                                                    t.moduleId(moduleId)
                                                            .order(last == null ? 1 : last + 1)
                                                            .title(title)
                                                            .estimatedMinutes(estimatedMinutes))
                                    .returning()
                                    .one();
                        });
    }

    /// Notes when a task was done, or with null that it is open again.
    public Optional<Task> complete(UUID id, @Nullable Instant when) {
        return db.get()
                .update(tasks)
                .set(tasks.completedAt, when)
                .where(tasks.id.eq(id))
                .returning()
                .first();
    }
}
