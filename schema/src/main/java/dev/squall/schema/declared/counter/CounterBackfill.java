package dev.squall.schema.declared.counter;

import dev.squall.declare.TableRef;
import dev.squall.schema.declared.UnboundOwner;
import dev.squall.schema.object.Ddl;
import java.util.List;
import java.util.stream.Stream;

/// Counts the rows that are there already, all of them.
record CounterBackfill(Counter counter) {

    Stream<Ddl> all() {
        List<TableRef> secured =
                Stream.concat(
                                counter.secured() ? Stream.of(counter.table()) : Stream.of(),
                                counter.countedSecured()
                                        ? Stream.of(counter.counted())
                                        : Stream.of())
                        .distinct()
                        .toList();
        return UnboundOwner.of(
                secured,
                Stream.of(
                        Ddl.of("set local squall.counting = 'on'"),
                        update(),
                        Ddl.of("set local squall.counting = ''")));
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
