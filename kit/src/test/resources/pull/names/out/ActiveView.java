package c0;

import static dev.squall.Sql.statement;

import dev.squall.annotation.View;
import dev.squall.declare.Definition;
import dev.squall.query.SqlQuery;

/// The view `Active`.
@View(value = Active.class, name = "Active", securityInvoker = false)
public final class ActiveView {

    private ActiveView() {}

    static SqlQuery query() {
        return statement(
                """
                SELECT id AS "userId",
                    class
                   FROM public.users""");
    }

    static void view(ActiveTable t, Definition d) {
        d.reads(Tables.users);
    }
}
