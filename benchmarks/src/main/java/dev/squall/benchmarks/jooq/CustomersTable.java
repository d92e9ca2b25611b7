package dev.squall.benchmarks.jooq;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/// The table of customers, as jOOQ's generator writes one.
@SuppressWarnings("serial") // as there
final class CustomersTable extends TableImpl<Record> {

    static final CustomersTable TABLE = new CustomersTable();

    final TableField<Record, Integer> id = createField(DSL.name("id"), SQLDataType.INTEGER);
    final TableField<Record, String> companyName =
            createField(DSL.name("company_name"), SQLDataType.CLOB);
    final TableField<Record, String> contactName =
            createField(DSL.name("contact_name"), SQLDataType.CLOB);
    final TableField<Record, String> contactTitle =
            createField(DSL.name("contact_title"), SQLDataType.CLOB);
    final TableField<Record, String> address = createField(DSL.name("address"), SQLDataType.CLOB);
    final TableField<Record, String> city = createField(DSL.name("city"), SQLDataType.CLOB);
    final TableField<Record, String> postalCode =
            createField(DSL.name("postal_code"), SQLDataType.CLOB);
    final TableField<Record, String> region = createField(DSL.name("region"), SQLDataType.CLOB);
    final TableField<Record, String> country = createField(DSL.name("country"), SQLDataType.CLOB);
    final TableField<Record, String> phone = createField(DSL.name("phone"), SQLDataType.CLOB);
    final TableField<Record, String> fax = createField(DSL.name("fax"), SQLDataType.CLOB);

    private CustomersTable() {
        super(DSL.name("customers"));
    }
}
