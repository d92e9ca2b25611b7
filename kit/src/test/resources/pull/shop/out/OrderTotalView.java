package c0;

import static dev.squall.Sql.statement;

import dev.squall.annotation.View;
import dev.squall.declare.Definition;
import dev.squall.query.SqlQuery;

/// The view `order_totals`.
@View(value = OrderTotal.class, name = "order_totals", securityInvoker = false)
public final class OrderTotalView {

    private OrderTotalView() {}

    static SqlQuery query() {
        return statement(
                """
                SELECT buyer_id,
                    count(*) AS orders,
                    sum(total) AS total
                   FROM public.orders o
                  GROUP BY buyer_id""");
    }

    static void view(OrderTotalTable t, Definition d) {
        d.reads(Tables.orders);
    }
}
