package com.example.dashboard;

import static dev.squall.Sql.count;
import static dev.squall.Sql.from;
import static dev.squall.Sql.select;

import dev.squall.annotation.MaterializedView;
import dev.squall.annotation.View;
import dev.squall.declare.Definition;
import dev.squall.query.Query;
import dev.squall.query.SqlQuery;
import java.util.UUID;

/// Views that hold their row themselves.
final class Totals {

    private Totals() {}

    record Total(long courses) {}

    @MaterializedView(value = Total.class, name = "totals", schema = "stats", withNoData = true)
    static final class Stored {

        private Stored() {}

        static Query<Total> query() {
            return select(count(from(Tables.courses))).withoutFrom().into(Total::new);
        }

        static void view(TotalTable t, Definition d) {
            d.index("totals_courses").unique().on(t.courses);
        }
    }

    record ByHand(UUID id) {}

    @View(value = ByHand.class, securityInvoker = false, securityBarrier = true)
    static final class Written {

        private Written() {}

        static SqlQuery query() {
            return dev.squall.Sql.statement("select id from {}", Tables.courses);
        }
    }
}
