package c0;

import static dev.squall.Sql.statement;

import dev.squall.annotation.MaterializedView;
import dev.squall.declare.Definition;
import dev.squall.query.SqlQuery;

/// The view `category_counts`.
@MaterializedView(value = CategoryCount.class, name = "category_counts")
public final class CategoryCountView {

    private CategoryCountView() {}

    static SqlQuery query() {
        return statement(
                """
                SELECT category_id,
                    count(*) AS lines
                   FROM public.order_lines
                  GROUP BY category_id""");
    }

    static void view(CategoryCountTable t, Definition d) {
        d.reads(Tables.orderLines);
        d.index("category_counts_key").unique().on(t.categoryId);
    }
}
