package dev.squall.examples.courses.schema;

import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.courses.schema.Staff.COURSE_ADMIN;

import dev.squall.declare.Definition;
import dev.squall.expr.Expr;
import java.util.UUID;

/// What belongs to one student: nobody else writes it, and only an administrator reads it too.
final class Own {

    private Own() {}

    /// Two policies, named after the table.
    static void rows(Definition d, String table, Expr<UUID> owner) {
        d.policy(table + "_own").forAll().to(AUTHENTICATED).using(ownedByCurrentUser(owner));
        d.policy(table + "_read").forSelect().to(COURSE_ADMIN).using(everyRow());
    }
}
