package dev.squall.schema.online;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;

/// Gives the rows of a table a value of a column, some pages at a time: each batch is a
/// transaction, so that nobody waits long for a row. It can run again, and goes on then.
final class Filling {

    /// Pages of a batch: 800 kB.
    private static final int PAGES = 100;

    private final ObjectId column;
    private final ObjectId table;
    private final boolean forced;
    private final boolean deferred;

    /// @param forced whether policies bind the owner, but for the moment of a batch
    /// @param deferred whether checks wait for the end of a transaction, in which the table is
    ///   altered
    Filling(ObjectId column, boolean forced, boolean deferred) {
        this.column = column;
        this.table = Ground.tableOf(column);
        this.forced = forced;
        this.deferred = deferred;
    }

    /// All rows that have no value, as one step outside of a transaction.
    Step inBatches(String value) {
        Ddl body = Ddl.of("declare\n    squall_page bigint := 0;\n    squall_pages bigint := (\n");
        body.sql("        with recursive part (id) as (\n            select ");
        body.literal(new Ddl().name(table).text());
        body.sql("::pg_catalog.regclass::pg_catalog.oid\n")
                .sql("            union all select i.inhrelid from pg_catalog.pg_inherits i")
                .sql(" join part on i.inhparent = part.id)\n")
                .sql("        select max(pg_catalog.pg_relation_size(id)")
                .sql(" / current_setting('block_size')::int) from part);\n")
                .sql("begin\n    while squall_page <= squall_pages loop\n");
        guard(body, " no force row level security;\n");
        body.sql("        ").add(update(value));
        body.sql("\n            and ctid >= pg_catalog.format('(%s,0)', squall_page)::tid");
        body.sql("\n            and ctid < pg_catalog.format('(%s,0)', squall_page + ");
        body.number(PAGES).sql(")::tid;\n");
        if (forced && deferred) {
            body.sql("        set constraints all immediate;\n");
        }
        guard(body, " force row level security;\n");
        body.sql("        commit;\n        squall_page := squall_page + ").number(PAGES);
        body.sql(";\n    end loop;\nend");
        return Step.alone(column, Ddl.of("do ").quoted(body))
                .noting("in batches: each is a transaction, and it can run again");
    }

    private void guard(Ddl body, @dev.squall.annotation.CompileTimeConstant String what) {
        if (forced) {
            body.sql("        alter table ").name(table).sql(what);
        }
    }

    /// The statement for all rows at once.
    Ddl update(String value) {
        return start().declared(value).declared(end());
    }

    private Ddl start() {
        return Ddl.of("update ").name(table).sql(" set ").name(column.name()).sql(" = ");
    }

    private String end() {
        return Ddl.of(" where ").name(column.name()).sql(" is null").text();
    }

    /// Whether a statement is such a one.
    boolean isUpdate(String sql) {
        return sql.startsWith(start().text()) && sql.endsWith(end());
    }

    /// The value that such a statement gives.
    String value(String sql) {
        return sql.substring(start().text().length(), sql.length() - end().length());
    }
}
