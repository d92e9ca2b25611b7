package dev.squall.guide.schema;

import static dev.squall.declare.GrantTarget.allTables;
import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

// region root
@Schema({
    User.class,
    LearningPlan.class,
    Project.class,
    Conversation.class,
    Role.class,
    UserRole.class,
    Student.class,
    Tag.class,
    DayStats.class,
    Note.class,
    Page.class,
    ProjectCountView.class,
    Totals.class
})
public final class GuideSchema {

    private GuideSchema() {}

    static void define(Definition d) {
        d.extension("citext");
        d.role(AUTHENTICATED).grant(SELECT, INSERT, UPDATE, DELETE).on(allTables());
    }
}
// endregion
