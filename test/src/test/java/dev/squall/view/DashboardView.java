package dev.squall.view;

import static dev.squall.Sql.count;
import static dev.squall.Sql.from;
import static dev.squall.Sql.max;
import static dev.squall.Sql.scalar;
import static dev.squall.Sql.select;
import static dev.squall.view.Tables.members;
import static dev.squall.view.Tables.notes;

import dev.squall.annotation.View;
import dev.squall.query.Query;

@View(Dashboard.class)
final class DashboardView {

    private DashboardView() {}

    static Query<Dashboard> query() {
        return select(
                        count(from(members)),
                        count(from(notes)),
                        scalar(select(max(notes.createdAt)).from(notes)))
                .withoutFrom()
                .into(Dashboard::new);
    }
}
