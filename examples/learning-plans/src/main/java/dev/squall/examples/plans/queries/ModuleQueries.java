package dev.squall.examples.plans.queries;

import static dev.squall.Sql.max;
import static dev.squall.examples.plans.schema.Tables.modules;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.plans.schema.PlanModule;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The modules of a plan, in their order.
public final class ModuleQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public ModuleQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public ModuleQueries(Db db) {
        this.db = () -> db;
    }

    /// The modules of a plan.
    public List<PlanModule> ofPlan(UUID planId) {
        return db.get()
                .from(modules)
                .where(modules.planId.eq(planId))
                .orderBy(modules.order)
                .list();
    }

    /// Adds a module behind the others.
    public PlanModule add(UUID planId, String title, int estimatedMinutes) {
        return db.get()
                .transaction(
                        tx -> {
                            @Nullable Integer last =
                                    tx.select(max(modules.order))
                                            .from(modules)
                                            .where(modules.planId.eq(planId))
                                            .one();
                            return tx.insert(
                                            modules,
                                            m ->
                                                    m.planId(planId)
                                                            .order(last == null ? 1 : last + 1)
                                                            .title(title)
                                                            .estimatedMinutes(estimatedMinutes))
                                    .returning()
                                    .one();
                        });
    }

    /// Puts the modules of a plan into this order. Two of them share a place on the way, which
    /// PostgreSQL allows until the commit.
    ///
    /// @throws dev.squall.error.UniqueViolation if one of several that are left out has its place
    public void reorder(UUID planId, List<UUID> moduleIds) {
        db.get()
                .inTransaction(
                        tx -> {
                            int order = 1;
                            for (UUID id : moduleIds) {
                                tx.update(modules)
                                        .set(modules.order, order++)
                                        .where(modules.id.eq(id).and(modules.planId.eq(planId)))
                                        .execute();
                            }
                        });
    }

    /// Deletes a module with its tasks; whether there was one.
    public boolean delete(UUID id) {
        return db.get().delete(modules).where(modules.id.eq(id)).execute() == 1;
    }
}
