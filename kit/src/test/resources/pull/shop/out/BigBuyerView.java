package c0;

import static dev.squall.Sql.statement;

import dev.squall.annotation.View;
import dev.squall.declare.Definition;
import dev.squall.query.SqlQuery;

/// The view `big_buyers`.
@View(value = BigBuyer.class, name = "big_buyers")
public final class BigBuyerView {

    private BigBuyerView() {}

    static SqlQuery query() {
        return statement(
                """
                SELECT buyer_id
                   FROM public.order_totals
                  WHERE (total > (1000)::numeric)""");
    }

    static void view(BigBuyerTable t, Definition d) {
        d.reads(Tables.orderTotals);
    }
}
