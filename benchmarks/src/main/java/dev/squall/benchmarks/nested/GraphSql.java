package dev.squall.benchmarks.nested;

/// The columns of each table of the graph.
final class GraphSql {

    static final String CUSTOMER =
            "c.id, c.company_name, c.contact_name, c.contact_title, c.address, c.city,"
                    + " c.postal_code, c.region, c.country, c.phone, c.fax";

    static final String ORDER =
            "o.id, o.customer_id, o.employee_id, o.order_date, o.required_date, o.shipped_date,"
                    + " o.ship_via, o.freight, o.ship_name, o.ship_city, o.ship_region,"
                    + " o.ship_postal_code, o.ship_country, o.created_at";

    static final String DETAIL =
            "d.id, d.order_id, d.product_id, d.unit_price, d.quantity, d.discount";

    static final String PRODUCT =
            "p.id, p.name, p.quantity_per_unit, p.unit_price, p.units_in_stock, p.units_on_order,"
                    + " p.reorder_level, p.discontinued, p.supplier_id";

    static final String LINE = DETAIL + ", " + PRODUCT;

    /// 20 orders behind a key.
    static final String SOME_ORDERS = "(select * from orders where id > ? order by id limit 20) o";

    private GraphSql() {}
}
