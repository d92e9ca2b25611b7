package dev.squall.benchmarks.jooq;

import java.math.BigDecimal;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/// The table of details of orders, as jOOQ's generator writes one.
@SuppressWarnings("serial") // as there
final class OrderDetailsTable extends TableImpl<Record> {

    static final OrderDetailsTable TABLE = new OrderDetailsTable();

    final TableField<Record, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER);
    final TableField<Record, Integer> orderId =
            createField(DSL.name("order_id"), SQLDataType.INTEGER);
    final TableField<Record, Integer> productId =
            createField(DSL.name("product_id"), SQLDataType.INTEGER);
    final TableField<Record, BigDecimal> unitPrice =
            createField(DSL.name("unit_price"), SQLDataType.NUMERIC);
    final TableField<Record, Integer> quantity =
            createField(DSL.name("quantity"), SQLDataType.INTEGER);
    final TableField<Record, Double> discount =
            createField(DSL.name("discount"), SQLDataType.DOUBLE);

    private OrderDetailsTable() {
        super(DSL.name("order_details"));
    }
}
