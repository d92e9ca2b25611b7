package dev.squall.guide.forum;

import static dev.squall.Sql.count;
import static dev.squall.Sql.select;
import static dev.squall.guide.forum.Tables.posts;

import dev.squall.annotation.View;
import dev.squall.query.Query;

@View(Activity.class)
final class ActivityView {

    private ActivityView() {}

    static Query<Activity> query() {
        return select(posts.memberId, count())
                .from(posts)
                .groupBy(posts.memberId)
                .into(Activity::new);
    }
}
