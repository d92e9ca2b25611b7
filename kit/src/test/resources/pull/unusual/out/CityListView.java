package c0;

import static dev.squall.Sql.statement;

import dev.squall.annotation.View;
import dev.squall.declare.Definition;
import dev.squall.query.SqlQuery;

/// The view `city_list`.
@View(value = CityList.class, securityInvoker = false)
public final class CityListView {

    private CityListView() {}

    static SqlQuery query() {
        return statement(
                """
                SELECT name,
                    public.city_of(c.*) AS called,
                    public.area(2, 3) AS area
                   FROM public.cities c""");
    }

    static void view(CityListTable t, Definition d) {
        d.reads(Tables.cities);
    }
}
