package dev.squall.guide.schema;

import static dev.squall.Sql.count;
import static dev.squall.Sql.from;
import static dev.squall.Sql.select;
import static dev.squall.guide.schema.Tables.projects;
import static dev.squall.guide.schema.Tables.users;

import dev.squall.annotation.MaterializedView;
import dev.squall.declare.Definition;
import dev.squall.query.Query;

// region materialized
@MaterializedView(Totals.Total.class)
public final class Totals {

    public record Total(long users, long projects) {}

    static Query<Total> query() {
        return select(count(from(users)), count(from(projects))).withoutFrom().into(Total::new);
    }

    static void view(TotalTable t, Definition d) {
        d.index("total_users").unique().on(t.users);
    }

    // endregion

    private Totals() {}
}
