package dev.squall.guide.schema;

import static dev.squall.Sql.count;
import static dev.squall.Sql.select;
import static dev.squall.guide.schema.Tables.projects;
import static dev.squall.guide.schema.Tables.users;

import dev.squall.annotation.View;
import dev.squall.query.Query;

// region view
@View(ProjectCount.class)
final class ProjectCountView {

    static Query<ProjectCount> query() {
        return select(users.id, users.email, count(projects.id.orNull()))
                .from(users)
                .leftJoin(projects)
                .on(projects.userId.eq(users.id))
                .groupBy(users.id)
                .into(ProjectCount::new); // names, number and types of the columns are checked
    }

    // endregion

    private ProjectCountView() {}
}
