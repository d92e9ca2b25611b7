package dev.squall.schema;

import static dev.squall.annotation.Deferrable.INITIALLY_DEFERRED;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.GrantTarget.allTables;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.query.Subqueries.exists;

import dev.squall.annotation.Default;
import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.query.Subqueries;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.TemporalColumn;
import dev.squall.table.TextColumn;
import dev.squall.type.EnumType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A small learning-plan service: plans of users, modules of plans, and at most three attempts for
/// each plan, all behind policies.
final class Plans {

    enum Status {
        GENERATING,
        READY
    }

    static final class LearningPlans extends Sketch {
        static final EnumType<Status> STATUS =
                EnumType.of("", "generation_status", Status.values(), "generating", "ready");

        final Column<Object, UUID> id = uuid("id");
        final Column<Object, UUID> userId = uuid("user_id");
        final TextColumn<Object, String> topic = text("topic");
        final Column<Object, Status> status = column("generation_status", STATUS);
        final TemporalColumn<Object, Instant> updatedAt = instant("updated_at");

        LearningPlans() {
            super("learning_plans");
        }

        @Override
        public void declare(Definition d) {
            d.defaultsTo(id, "gen_random_uuid()");
            d.defaultsTo(userId, Default.CURRENT_USER_ID);
            d.defaultsTo(status, "'generating'");
            d.defaultsTo(updatedAt, "now()");
            d.updatedAt(updatedAt);
            d.primaryKey("learning_plans_pkey", id);
            d.index("idx_learning_plans_user_id").on(userId, updatedAt.desc());
            d.policy("learning_plans_own").to(AUTHENTICATED).using(ownedByCurrentUser(userId));
        }
    }

    static final class Modules extends Sketch {
        final Column<Object, UUID> id = uuid("id");
        final Column<Object, UUID> planId = uuid("plan_id");
        final IntegerColumn<Object, Integer, Long> order = integer("order");

        Modules() {
            super("modules");
        }

        @Override
        public void declare(Definition d) {
            LearningPlans plans = new LearningPlans();
            d.defaultsTo(id, "gen_random_uuid()");
            d.primaryKey("modules_pkey", id);
            d.foreignKey("modules_plan_id_fkey").on(planId).references(plans.id).onDelete(CASCADE);
            d.unique("modules_plan_id_order_key").on(planId, order).deferrable(INITIALLY_DEFERRED);
            d.check("modules_order_check", order.ge(1));
            d.policy("modules_own")
                    .to(AUTHENTICATED)
                    .using(
                            exists(
                                    Subqueries.from(plans)
                                            .where(
                                                    plans.id
                                                            .eq(planId)
                                                            .and(
                                                                    ownedByCurrentUser(
                                                                            plans.userId)))));
        }
    }

    static final class Attempts extends Sketch {
        final IntegerColumn<Object, Integer, Long> id = integer("id");
        final Column<Object, UUID> planId = uuid("plan_id");
        final Column<Object, UUID> userId = uuid("user_id");

        Attempts() {
            super("generation_attempts");
        }

        @Override
        public void declare(Definition d) {
            d.serial(id);
            d.defaultsTo(userId, Default.CURRENT_USER_ID);
            d.primaryKey("generation_attempts_pkey", id);
            d.foreignKey("generation_attempts_plan_id_fkey")
                    .on(planId)
                    .references(new LearningPlans().id)
                    .onDelete(CASCADE);
            d.limit("generation_attempts_per_plan").of(planId).atMost(3);
            d.policy("generation_attempts_select")
                    .forSelect()
                    .to(AUTHENTICATED)
                    .using(ownedByCurrentUser(userId));
            d.policy("generation_attempts_insert")
                    .forInsert()
                    .to(AUTHENTICATED)
                    .withCheck(ownedByCurrentUser(userId));
        }
    }

    private Plans() {}

    static DeclaredSchema schema() {
        return DeclaredSchema.of(
                "Plans",
                List.of(new LearningPlans(), new Modules(), new Attempts()),
                d -> {
                    d.role(AUTHENTICATED).grant(SELECT, INSERT, UPDATE, DELETE).on(allTables());
                    d.requestLogin("plans_request");
                    d.serviceLogin("plans_worker")
                            .grant(SELECT, INSERT, UPDATE, DELETE)
                            .on(allTables());
                });
    }
}
