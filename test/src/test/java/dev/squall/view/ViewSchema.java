package dev.squall.view;

import static dev.squall.declare.GrantTarget.allTables;
import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

@Schema({
    OwnerLines.class,
    NoteLineView.class,
    DashboardView.class,
    Totals.Stored.class,
    Totals.Names.class,
    Totals.PastPolicies.class,
    Note.class,
    Member.class
})
final class ViewSchema {

    private ViewSchema() {}

    static void define(Definition d) {
        d.role(AUTHENTICATED).grant(SELECT, INSERT, UPDATE, DELETE).on(allTables());
    }
}
