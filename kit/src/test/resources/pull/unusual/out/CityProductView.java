package c0;

import static dev.squall.Sql.statement;

import dev.squall.annotation.View;
import dev.squall.declare.Definition;
import dev.squall.query.SqlQuery;

/// The view `city_products`.
@View(value = CityProduct.class, name = "city_products", securityInvoker = false)
public final class CityProductView {

    private CityProductView() {}

    static SqlQuery query() {
        return statement(
                """
                SELECT public.product(size) AS product
                   FROM public.cities""");
    }

    static void view(CityProductTable t, Definition d) {
        d.reads(Tables.cities);
    }
}
