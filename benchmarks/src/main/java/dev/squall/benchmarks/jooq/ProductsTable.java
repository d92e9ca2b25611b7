package dev.squall.benchmarks.jooq;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/// The table of products, as jOOQ's generator writes one.
@SuppressWarnings("serial") // as there
final class ProductsTable extends TableImpl<Record> {

    static final ProductsTable TABLE = new ProductsTable();

    final TableField<Record, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER);
    final TableField<Record, String> name = createField(DSL.name("name"), SQLDataType.CLOB);
    final TableField<Record, String> quantityPerUnit =
            createField(DSL.name("quantity_per_unit"), SQLDataType.CLOB);
    final TableField<Record, Double> unitPrice =
            createField(DSL.name("unit_price"), SQLDataType.DOUBLE);
    final TableField<Record, Integer> unitsInStock =
            createField(DSL.name("units_in_stock"), SQLDataType.INTEGER);
    final TableField<Record, Integer> unitsOnOrder =
            createField(DSL.name("units_on_order"), SQLDataType.INTEGER);
    final TableField<Record, Integer> reorderLevel =
            createField(DSL.name("reorder_level"), SQLDataType.INTEGER);
    final TableField<Record, Boolean> discontinued =
            createField(DSL.name("discontinued"), SQLDataType.BOOLEAN);
    final TableField<Record, Integer> supplierId =
            createField(DSL.name("supplier_id"), SQLDataType.INTEGER);

    private ProductsTable() {
        super(DSL.name("products"));
    }
}
