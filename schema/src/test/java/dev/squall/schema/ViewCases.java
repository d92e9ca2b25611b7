package dev.squall.schema;

import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.count;
import static dev.squall.Sql.exists;
import static dev.squall.Sql.from;
import static dev.squall.Sql.max;
import static dev.squall.Sql.scalar;
import static dev.squall.Sql.select;
import static dev.squall.Sql.sql;
import static dev.squall.Sql.statement;
import static dev.squall.declare.GrantTarget.allTables;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Role.ANONYMOUS;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.declare.Declared;
import dev.squall.declare.Definition;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.MaterializedView;
import dev.squall.table.Table;
import dev.squall.table.TemporalColumn;
import dev.squall.table.TextColumn;
import dev.squall.type.RecordReader;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The tables and views of [PlanCases] that are about views. Names are against the order in which
/// things must be created.
final class ViewCases {

    private static final Plans PLANS = new Plans();
    private static final Steps STEPS = new Steps();
    private static final Sizes SIZES = new Sizes();
    private static final Stored STORED = new Stored();
    private static final Owned OWNED = new Owned();

    private ViewCases() {}

    static Table<?>[] views() {
        return new Table<?>[] {
            new ALargePlans(), new AuditedByHand(), PLANS, STEPS, SIZES, STORED, OWNED
        };
    }

    static void root(Definition d) {
        d.schema("stats");
        d.function(
                "weight",
                "create function weight(n bigint) returns bigint stable"
                        + " language sql as 'select n * 2'");
        d.role(AUTHENTICATED).grant(SELECT, DELETE).on(allTables());
        d.role(ANONYMOUS).grant(SELECT).on(OWNED);
    }

    static final class Plans extends Sketch {
        final Column<Object, UUID> id = uuid("id");
        final TextColumn<Object, String> topic = text("topic");
        final Column<Object, UUID> userId = uuid("user_id");
        final TemporalColumn<Object, Instant> createdAt = instant("created_at");

        Plans() {
            super("plans");
        }

        @Override
        public void declare(Definition d) {
            d.primaryKey("z_plans_pkey", id);
            d.policy("plans_own").to(AUTHENTICATED).using(ownedByCurrentUser(userId));
            d.policy("plans_large")
                    .forSelect()
                    .to(AUTHENTICATED)
                    .using(exists(from(SIZES).where(SIZES.id.eq(id))));
        }
    }

    static final class Steps extends Sketch {
        final Column<Object, UUID> planId = uuid("plan_id");
        final TextColumn<Object, String> title = text("title");

        Steps() {
            super("steps");
        }

        @Override
        public void declare(Definition d) {}
    }

    /// Valid only while `plans` has its primary key.
    static final class Sizes extends SketchedView {
        final Column<Object, UUID> id = uuid("id");
        final TextColumn<Object, String> topic = text("topic");
        final IntegerColumn<Object, Long, BigDecimal> size = bigint("size");

        Sizes() {
            super("", "sizes", null);
        }

        @Override
        public void declare(Definition d) {
            d.view(
                            select(STEPS.planId, coalesce(max(STEPS.title), ""), count())
                                    .from(STEPS)
                                    .where(STEPS.title.ne("it's; \\"))
                                    .groupBy(STEPS.planId)
                                    .limit(5_000))
                    .securityInvoker();
            d.comment("how many steps");
            d.comment(size, "never 0");
        }
    }

    /// Reads a view and a table, groups by a key, calls a function.
    static final class ALargePlans extends SketchedView {
        final TextColumn<Object, String> topic = text("topic");
        final IntegerColumn<Object, Long, BigDecimal> weight = bigint("weight");

        ALargePlans() {
            super("stats", "a_large_plans", null);
        }

        @Override
        public void declare(Definition d) {
            d.view(
                            select(
                                            PLANS.topic,
                                            sql(
                                                    Types.BIGINT,
                                                    "weight(count({}))",
                                                    SIZES.id.orNull()))
                                    .from(PLANS)
                                    .leftJoin(SIZES)
                                    .on(SIZES.id.eq(PLANS.id))
                                    .groupBy(PLANS.id)
                                    .orderBy(PLANS.createdAt.desc()))
                    .securityInvoker()
                    .securityBarrier();
        }
    }

    /// Text, with a table in it.
    static final class AuditedByHand extends SketchedView {
        final Column<Object, UUID> plan = uuid("plan");

        AuditedByHand() {
            super("", "audited", null);
        }

        @Override
        public void declare(Definition d) {
            d.view(statement("select plan_id from {} where to_jsonb(title) ? 'x'", STEPS))
                    .securityInvoker();
        }
    }

    /// Sees the rows of others: granted by name alone.
    static final class Owned extends SketchedView {
        final IntegerColumn<Object, Long, BigDecimal> plans = bigint("plans");

        Owned() {
            super("", "owned", null);
        }

        @Override
        public void declare(Definition d) {
            d.view(select(count()).from(PLANS)).securityBarrier();
        }
    }

    static final class Stored extends MaterializedView<Object> implements Declared {
        final IntegerColumn<Object, Long, BigDecimal> steps =
                new IntegerColumn<>(this, "steps", Types.BIGINT, false);
        final TextColumn<Object, @Nullable String> first =
                new TextColumn<>(this, "first", Types.TEXT, true);

        Stored() {
            super("stats", "stored", null);
        }

        @Override
        public void declare(Definition d) {
            var first = select(STEPS.title).from(STEPS).orderBy(STEPS.title).limit(1);
            d.view(select(count(from(STEPS)), scalar(first)).withoutFrom()).withNoData();
            d.index("stored_steps").unique().on(steps);
            d.comment("as old as its last refresh");
        }

        @Override
        public RecordReader<Object> reader() {
            return (row, at) -> List.of();
        }

        @Override
        public Table<Object> as(String alias) {
            return this;
        }

        @Override
        protected boolean declaresPolicy() {
            return Definition.of(this).declaresPolicy();
        }
    }
}
