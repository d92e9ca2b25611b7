package dev.squall.schema.declared.counter;

import dev.squall.schema.object.Ddl;
import java.util.List;

/// The function that counts. It finds the tables by their schemas alone, so that nobody can put
/// another one in their place; where the declaration gives no schema, the first of the search path
/// is filled in when the function is created.
record CounterFunction(Counter counter) {

    /// Stands for that schema until all is written: no name can contain it.
    private static final String FIRST_SCHEMA = "\0";

    Ddl create() {
        String text = statement().text();
        if (!text.contains(FIRST_SCHEMA)) {
            return new Ddl().declared(text);
        }
        String template = text.replace("%", "%%").replace(FIRST_SCHEMA, "%1$I");
        Ddl block = Ddl.of("begin\n    execute pg_catalog.format(");
        block.quoted(new Ddl().declared(template)).sql(", current_schema());\nend");
        return Ddl.of("do ").quoted(block);
    }

    private Ddl statement() {
        Ddl sql = Ddl.of("create function ").add(counter.function()).sql(" returns trigger\n");
        sql.sql("language plpgsql security definer set search_path = pg_catalog, ");
        if (counter.where() != null) {
            counter.schemas().forEach(schema -> sql.add(schema(schema)).sql(", "));
        }
        return sql.sql("pg_temp as ").quoted(body());
    }

    private static Ddl schema(String schema) {
        return schema.isEmpty() ? new Ddl().declared(FIRST_SCHEMA) : new Ddl().name(schema);
    }

    private Ddl table() {
        return schema(counter.table().schema()).sql(".").name(counter.table().name());
    }

    /// What marks the transaction as counting is set in the body: a role that is no superuser
    /// cannot say it beside the search path.
    private Ddl body() {
        Ddl sql = Ddl.of(START).add(table()).sql(" set ").name(counter.column()).sql(" = 0");
        sql.sql(" where ").name(counter.column()).sql(" <> 0;\n");
        sql.sql("    elsif tg_op = 'INSERT' then\n").add(count(rows("added", "1"), ""));
        sql.sql("    elsif tg_op = 'DELETE' then\n").add(count(rows("removed", "-1"), ""));
        sql.sql("    elsif exists (select from added) then\n");
        Ddl both = rows("added", "1").sql("\n                union all\n");
        sql.add(count(both.add(rows("removed", "-1")), " having sum(n) <> 0"));
        sql.sql(HIDDEN).literal(counter.column());
        return sql.sql(", schema = tg_table_schema, table = tg_table_name;\n").sql(END);
    }

    /// The rows that came or went, each with what it adds.
    private Ddl rows(String from, String adds) {
        List<String> reference = counter.reference();
        Ddl sql = Ddl.of("                select ").names(reference);
        sql.sql(", ").declared(adds).sql(" from ").declared(from).sql(" where ");
        for (int i = 0; i < reference.size(); i++) {
            sql.sqlIf(i > 0, " and ").name(reference.get(i)).sql(" is not null");
        }
        return sql.add(counter.andWhere());
    }

    /// Updates each counter once. A row that is added refers to one that is there: if it is not
    /// found, something hides it.
    private Ddl count(Ddl rows, String having) {
        Ddl sql = Ddl.of("        with changed as (\n            select ").add(keys());
        sql.sql(", sum(n) as n from (\n").add(rows).sql("\n            ) as r (").add(keys());
        sql.sql(", n) group by ").add(keys()).declared(having);
        sql.sql("\n        ), counted as (\n            update ").add(table()).sql(" as p set ");
        sql.name(counter.column()).sql(" = p.").name(counter.column());
        sql.sql(" + c.n from changed as c\n                where ").add(sameKey());
        return sql.sql(" returning c.n\n        )\n").sql(COMPARED);
    }

    /// `k0, k1`: names that no column of the user has to differ from.
    private Ddl keys() {
        Ddl sql = new Ddl();
        for (int i = 0; i < counter.key().size(); i++) {
            sql.sqlIf(i > 0, ", ").sql("k").number(i);
        }
        return sql;
    }

    private Ddl sameKey() {
        Ddl sql = new Ddl();
        for (int i = 0; i < counter.key().size(); i++) {
            sql.sqlIf(i > 0, " and ").sql("p.").name(counter.key().get(i));
            sql.sql(" = c.k").number(i);
        }
        return sql;
    }

    private static final String START =
            """
            #variable_conflict use_column
            declare
                before constant text := coalesce(current_setting('squall.counting', true), '');
                hidden boolean;
            begin
                perform set_config('squall.counting', 'on', true);
                if tg_op = 'TRUNCATE' then
                    update \
            """;

    private static final String COMPARED =
            """
                    select (select count(*) from changed where n > 0)
                            > (select count(*) from counted where n > 0) into hidden;
            """;

    private static final String HIDDEN =
            """
                end if;
                if hidden then
                    raise exception using errcode = 'insufficient_privilege',
                        message = 'a policy hides the row of a counter', column = \
            """;

    private static final String END =
            """
                end if;
                perform set_config('squall.counting', before, true);
                return null;
            end\
            """;
}
