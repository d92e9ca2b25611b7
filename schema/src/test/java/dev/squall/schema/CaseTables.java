package dev.squall.schema;

import static dev.squall.annotation.Deferrable.INITIALLY_DEFERRED;
import static dev.squall.annotation.Deferrable.INITIALLY_IMMEDIATE;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.RESTRICT;
import static dev.squall.annotation.ReferentialAction.SET_DEFAULT;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.IndexItem.item;
import static dev.squall.declare.IndexMethod.GIN;
import static dev.squall.declare.Policies.claim;
import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.ANONYMOUS;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.declare.Role.PUBLIC;
import static dev.squall.expr.Functions.sql;

import dev.squall.annotation.IdentityKind;
import dev.squall.declare.Definition;
import dev.squall.declare.Role;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.TemporalColumn;
import dev.squall.table.TextColumn;
import dev.squall.type.EnumType;
import dev.squall.type.Interval;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The tables of [PlanCases].
final class CaseTables {

    enum Mood {
        GOOD,
        BAD
    }

    static final EnumType<Mood> MOOD =
            EnumType.of("billing", "mood", Mood.values(), "it's good", "bad\\");

    private CaseTables() {}

    static final class Columns extends Sketch {
        final Column<Object, Long> always = column("always", Types.BIGINT);
        final Column<Object, Short> small = column("small_serial", Types.SMALLINT);
        final IntegerColumn<Object, Integer, Long> plain = integer("plain_serial");
        final Column<Object, Long> big = column("big_serial", Types.BIGINT);
        final TextColumn<Object, String> first = text("first");
        final Column<Object, @Nullable String> full = nullable("full name", Types.TEXT);
        final Column<Object, String> code = column("code", Types.varchar(12));
        final Column<Object, BigDecimal> price = column("price", Types.numeric(12, 2));
        final Column<Object, List<String>> tags = column("tags", Types.TEXT.array());
        final Column<Object, @Nullable Interval> user = nullable("user", Types.INTERVAL);
        final Column<Object, Boolean> on = column("is_on", Types.BOOLEAN);

        Columns() {
            super("columns");
        }

        @Override
        public void declare(Definition d) {
            d.identity(always, IdentityKind.ALWAYS);
            d.serial(small);
            d.serial(plain);
            d.serial(big);
            d.generatedAs(full, "first || '!'");
            d.defaultsTo(tags, "'{}'");
            d.defaultsTo(on, "false");
            d.primaryKey("columns_pkey", always);
        }
    }

    static final class Invoices extends Sketch {
        final Column<Object, Mood> mood = column("mood", MOOD);
        final Column<Object, List<Mood>> moods = column("moods", MOOD.array());

        Invoices() {
            super("billing", "invoices");
        }

        @Override
        public void declare(Definition d) {
            d.defaultsTo(mood, "'it''s good'");
            d.check("invoices_mood_check", mood.ne(Mood.BAD));
            d.index("invoices_moods").on(moods).using(GIN);
        }
    }

    static final class Node extends Sketch {
        final Column<Object, UUID> tenant = uuid("tenant");
        final Column<Object, UUID> id = uuid("id");
        final Column<Object, @Nullable UUID> parent = nullable("parent", Types.UUID);
        final Column<Object, @Nullable UUID> leaf = nullable("leaf", Types.UUID);
        final Column<Object, @Nullable String> code = nullable("code", Types.TEXT);

        Node() {
            super("nodes");
        }

        @Override
        public void declare(Definition d) {
            d.primaryKey("nodes_pkey", tenant, id);
            d.foreignKey("nodes_parent_fkey")
                    .on(tenant, parent)
                    .references("", "nodes", "tenant", "id");
            d.foreignKey("nodes_leaf_fkey")
                    .on(leaf)
                    .references("", "leaves", "id")
                    .onDelete(SET_NULL)
                    .onUpdate(RESTRICT)
                    .deferrable(INITIALLY_IMMEDIATE);
            d.unique("nodes_code_key").on(code).nullsNotDistinct().include(leaf);
        }
    }

    static final class Leaf extends Sketch {
        final Column<Object, UUID> id = uuid("id");
        final Column<Object, UUID> tenant = uuid("tenant");
        final Column<Object, UUID> node = uuid("node");
        final Column<Object, @Nullable String> code = nullable("code", Types.TEXT);

        Leaf() {
            super("leaves");
        }

        @Override
        public void declare(Definition d) {
            Node nodes = new Node();
            d.index("leaves_id").unique().on(id);
            d.foreignKey("leaves_tenant_node_fkey")
                    .on(tenant, node)
                    .references(nodes.tenant, nodes.id)
                    .onDelete(CASCADE)
                    .deferrable(INITIALLY_DEFERRED);
            d.foreignKey("leaves_code_fkey").on(code).references(nodes.code).onDelete(SET_DEFAULT);
        }
    }

    static final class Indexed extends Sketch {
        final TextColumn<Object, String> topic = text("topic");
        final TextColumn<Object, String> email = text("email");
        final TemporalColumn<Object, Instant> at = instant("at");
        final Column<Object, @Nullable Integer> score = nullable("score", Types.INTEGER);

        Indexed() {
            super("indexed");
        }

        @Override
        public void declare(Definition d) {
            d.index("by_topic").using(GIN).on(item(topic).opclass("gin_trgm_ops"));
            d.index("by_prefix").on(item(topic).collate("C").opclass("text_pattern_ops"));
            d.index("by_order").on(at.desc().nullsLast(), score.asc().nullsFirst(), email.desc());
            d.index("by_email").unique().on(email.lower()).where(score.isNotNull());
            d.index("by_label").on(topic).where(topic.ne("it's; \\"));
            d.index("by_score")
                    .unique()
                    .on(score)
                    .include(email, at)
                    .nullsNotDistinct()
                    .with("fillfactor", "70");
        }
    }

    static final class Bookings extends Sketch {
        final IntegerColumn<Object, Integer, Long> room = integer("room");
        final TemporalColumn<Object, Instant> start = instant("start_at");
        final TemporalColumn<Object, Instant> end = instant("end");
        final TextColumn<Object, String> status = text("status");

        Bookings() {
            super("bookings");
        }

        @Override
        public void declare(Definition d) {
            d.check("bookings_check", start.lt(end).or(room.eq(0)).and(status.like("%'%").not()));
            d.checkLabels("bookings_status_check", status, "draft", "it's");
            d.exclusion("bookings_no_overlap")
                    .with(room, "=")
                    .with(sql(Types.TEXT, "tstzrange({}, {})", start, end), "&&")
                    .where(status.ne("draft"))
                    .deferrable(INITIALLY_DEFERRED);
            d.exclusion("bookings_range").with(room, "=").withRange(start, end);
        }
    }

    static final class Guarded extends Sketch {
        final Column<Object, UUID> userId = uuid("user_id");
        final Column<Object, UUID> orgId = uuid("org_id");
        final Column<Object, String> ownerName = column("owner_name", Types.varchar(40));

        Guarded() {
            super("guarded");
        }

        @Override
        public void declare(Definition d) {
            d.policy("all_own").to(AUTHENTICATED).using(ownedByCurrentUser(userId));
            d.policy("select_public").forSelect().to(ANONYMOUS, PUBLIC).using(everyRow());
            d.policy("insert_own")
                    .forInsert()
                    .to(AUTHENTICATED)
                    .withCheck(ownedByCurrentUser(ownerName));
            d.policy("update_own")
                    .forUpdate()
                    .to(AUTHENTICATED)
                    .using(ownedByCurrentUser(userId))
                    .withCheck(everyRow());
            d.policy("delete_none").forDelete().to(new Role("auditor")).using(everyRow().not());
            d.policy("same_org")
                    .restrictive()
                    .to(AUTHENTICATED)
                    .using(orgId.eq(claim("org_id", Types.UUID)));
        }
    }

    static final class Counters extends Sketch {
        final Column<Object, Short> small = column("small", Types.SMALLINT);
        final IntegerColumn<Object, Integer, Long> plain = integer("Plain");

        Counters() {
            super("counters");
        }

        @Override
        public void declare(Definition d) {
            d.serial(small);
        }
    }

    static final class Ledger extends Sketch {
        final IntegerColumn<Object, Integer, Long> id = integer("id");

        Ledger() {
            super("billing", "ledger");
        }

        @Override
        public void declare(Definition d) {
            d.serial(id);
        }
    }

    static final class Notes extends Sketch {
        final IntegerColumn<Object, Integer, Long> n = integer("n");

        Notes() {
            super("notes");
        }

        @Override
        public void declare(Definition d) {
            d.check("notes_n_check", sql(Types.BOOLEAN, "is_even({})", n));
            d.trigger(
                    "notes_changed",
                    "before update on notes for each row execute function note_changed()");
            d.trigger("notes_inserted", "after insert on notes execute function note_changed()")
                    .dependsOn("note_changed");
        }
    }

    static final class Stored extends Sketch {
        final IntegerColumn<Object, Integer, Long> n = integer("n");
        final TextColumn<Object, String> note = text("note");

        Stored() {
            super("stored");
        }

        @Override
        public void declare(Definition d) {
            d.unlogged();
            d.storage("fillfactor", 70);
            d.storage("autovacuum_vacuum_scale_factor", 0.02);
            d.storage("toast.autovacuum_enabled", false);
            d.storage("vacuum_index_cleanup", "auto");
        }
    }

    static final class Touched extends Sketch {
        final TemporalColumn<Object, Instant> updatedAt = instant("updated_at");

        Touched(String name) {
            super(name);
        }

        @Override
        public void declare(Definition d) {
            d.updatedAt(updatedAt);
        }
    }

    static final class Commented extends Sketch {
        final IntegerColumn<Object, Integer, Long> id = integer("Id");

        Commented() {
            super("billing", "Order");
        }

        @Override
        public void declare(Definition d) {
            d.comment("It's a table; \\ and $$ are no trouble");
            d.comment(id, "drop table x; --");
        }
    }
}
