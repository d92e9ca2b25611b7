package dev.squall.schema;

import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.declare.Definition;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.TemporalColumn;
import dev.squall.table.TextColumn;
import dev.squall.type.EnumType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Tables whose rows are spread over partitions.
final class PartitionTables {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant MIDDLE = Instant.parse("2026-07-01T00:00:00Z");
    static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    enum Region {
        DE,
        FR,
        US
    }

    static final EnumType<Region> REGION =
            EnumType.of("", "region", Region.values(), "de", "fr", "it's us");

    private PartitionTables() {}

    /// By time, one half of it by region too; with policies, an index, a counter and storage.
    static final class Events extends Sketch {
        final IntegerColumn<Object, Integer, Long> id = integer("id");
        final TemporalColumn<Object, Instant> at = instant("at");
        final Column<Object, Region> region = column("region", REGION);
        final Column<Object, UUID> userId = uuid("user_id");
        final IntegerColumn<Object, Integer, Long> topicId = integer("topic_id");

        Events() {
            super("events");
        }

        @Override
        public void declare(Definition d) {
            d.primaryKey("events_pkey", id, at, region);
            d.index("events_user").on(userId);
            d.foreignKey("events_topic_id_fkey").on(topicId).references(new Topics().id);
            d.policy("events_own").to(AUTHENTICATED).using(ownedByCurrentUser(userId));
            d.storage("fillfactor", 80);
            d.partitionByRange(at)
                    .below("events_old", START)
                    .partition("events_first_half", START, MIDDLE)
                    .partition(
                            "events_second_half",
                            MIDDLE,
                            END,
                            half ->
                                    half.byList(region)
                                            .partition("events_eu", Region.DE, Region.FR)
                                            .partition("events_us", Region.US))
                    .defaultPartition("events_rest");
        }
    }

    static final class Topics extends Sketch {
        final IntegerColumn<Object, Integer, Long> id = integer("id");
        final IntegerColumn<Object, Integer, Long> events = integer("events_count");

        Topics() {
            super("topics");
        }

        @Override
        public void declare(Definition d) {
            d.primaryKey("topics_pkey", id);
            d.defaultsTo(events, "0");
            d.counter(events).of(new Events().topicId);
        }
    }

    /// By hash, and by text.
    static final class Visits extends Sketch {
        final Column<Object, UUID> userId = uuid("user_id");
        final TextColumn<Object, String> country = text("country");

        Visits() {
            super("stats", "visits");
        }

        @Override
        public void declare(Definition d) {
            d.unique("visits_key").on(userId, country);
            d.unlogged();
            d.partitionByList(country)
                    .partition(
                            "visits_de", List.of("de"), de -> de.byHash(userId).partitions("de", 3))
                    .defaultPartition("visits_other");
        }
    }

    static final class Spread extends Sketch {
        final IntegerColumn<Object, Integer, Long> n = integer("n");

        Spread() {
            super("spread");
        }

        @Override
        public void declare(Definition d) {
            d.partitionByHash(n)
                    .partition("spread_even", 2, 0)
                    .partition("spread_1", 4, 1)
                    .partition("spread_3", 4, 3);
        }
    }
}
