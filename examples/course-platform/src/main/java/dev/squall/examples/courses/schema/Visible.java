package dev.squall.examples.courses.schema;

import static dev.squall.Sql.in;
import static dev.squall.Sql.select;
import static dev.squall.examples.courses.schema.Tables.lessons;
import static dev.squall.examples.courses.schema.Tables.prompts;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import java.util.UUID;

/// What hangs below content is seen by whom the content is seen: the inner select is under the
/// policies of its own table.
final class Visible {

    private Visible() {}

    /// `lesson_id in (select id from lessons)`
    static Condition lesson(Expr<UUID> lessonId) {
        return in(lessonId, select(lessons.id).from(lessons));
    }

    /// `prompt_id in (select id from prompts)`
    static Condition prompt(Expr<UUID> promptId) {
        return in(promptId, select(prompts.id).from(prompts));
    }
}
