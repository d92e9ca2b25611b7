package dev.squall.schema.declared.counter;

import dev.squall.schema.object.Ddl;
import java.util.stream.Stream;

/// What keeps a counter from being written by hand: a new row starts at 0, because nothing can
/// refer to it yet, and so does one whose key changes, because what refers to it comes after.
record CounterGuard(Counter counter) {

    private Ddl name() {
        return new Ddl().name(counter.table().schema(), counter.named("guard")).sql("()");
    }

    Ddl function() {
        return Ddl.of("create function ")
                .add(name())
                .sql(" returns trigger\n")
                .sql("language plpgsql set search_path = pg_catalog, pg_temp as ")
                .quoted(body());
    }

    private Ddl body() {
        Ddl sql = Ddl.of("begin\n    if tg_op = 'INSERT' or ");
        sql.add(row("new")).sql(" is distinct from ").add(row("old"));
        sql.sql(" then\n        new.").name(counter.column()).sql(" := 0;\n    elsif new.");
        sql.name(counter.column()).sql(" is distinct from old.").name(counter.column());
        sql.sql(REFUSED).literal(counter.column());
        sql.sql(", schema = tg_table_schema, table = tg_table_name;\n");
        return sql.sql("    end if;\n    return new;\nend");
    }

    private Ddl row(String which) {
        Ddl sql = Ddl.of("(");
        for (int i = 0; i < counter.key().size(); i++) {
            sql.sqlIf(i > 0, ", ").declared(which).sql(".").name(counter.key().get(i));
        }
        return sql.sql(")");
    }

    Ddl trigger() {
        return Ddl.of("create trigger ")
                .name(counter.named("guard"))
                .sql("\n    before insert or update of ")
                .names(Stream.concat(Stream.of(counter.column()), counter.key().stream()).toList())
                .sql(" on ")
                .add(counter.tableName())
                .sql("\n    for each row execute function ")
                .add(name());
    }

    private static final String REFUSED =
            """

                        and current_setting('squall.counting', true) is distinct from 'on' then
                    raise exception using errcode = 'generated_always',
                        message = 'a counter keeps this column', hint = 'leave it out',
                        column = \
            """;
}
