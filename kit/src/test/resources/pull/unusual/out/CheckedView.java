package c0;

import static dev.squall.Sql.statement;

import dev.squall.annotation.View;
import dev.squall.declare.Definition;
import dev.squall.query.SqlQuery;

/// The view `checked`.
@View(value = Checked.class, securityInvoker = false)
public final class CheckedView {

    private CheckedView() {}

    static SqlQuery query() {
        return statement(
                """
                SELECT id
                   FROM public.wide
                  WHERE (id > 0)""");
    }

    static void view(CheckedTable t, Definition d) {
        d.reads(Tables.wide);
    }
}
