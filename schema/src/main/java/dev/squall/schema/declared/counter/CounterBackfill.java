package dev.squall.schema.declared.counter;

import dev.squall.declare.TableRef;
import dev.squall.schema.object.Ddl;
import java.util.stream.Stream;

/// Counts the rows that are there already. Its owner must see all of them, so that forced policies
/// of the counted table do not apply meanwhile: to the owner alone, and to nobody before the end of
/// the transaction, because the table is locked until then.
record CounterBackfill(Counter counter) {

    Stream<Ddl> all() {
        Stream<Ddl> count =
                Stream.of(
                        Ddl.of("set local squall.counting = 'on'"),
                        update(),
                        Ddl.of("set local squall.counting = ''"));
        return counter.countedSecured()
                ? Stream.of(
                                Stream.of(force(counter.counted(), false)),
                                count,
                                Stream.of(force(counter.counted(), true)))
                        .flatMap(part -> part)
                : count;
    }

    private static Ddl force(TableRef table, boolean on) {
        return Ddl.of("alter table ")
                .name(table.schema(), table.name())
                .sql(on ? " force row level security" : " no force row level security");
    }

    private Ddl update() {
        Ddl sql = Ddl.of("update ").add(counter.tableName()).sql(" as p set ");
        sql.name(counter.column()).sql(" = (\n    select count(*) from ");
        sql.add(counter.countedName()).sql(" as c where ");
        for (int i = 0; i < counter.key().size(); i++) {
            sql.sqlIf(i > 0, " and ").sql("p.").name(counter.key().get(i));
            sql.sql(" = c.").name(counter.reference().get(i));
        }
        return sql.add(counter.andWhere()).sql("\n)");
    }
}
