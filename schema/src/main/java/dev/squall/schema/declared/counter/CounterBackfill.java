package dev.squall.schema.declared.counter;

import dev.squall.declare.TableRef;
import dev.squall.schema.object.Ddl;
import java.util.stream.Stream;

/// Counts the rows that are there already. Who owns both tables must see all rows, so that forced
/// policies do not bind the owner meanwhile. Nobody else notices, because the tables are locked
/// until the end of the transaction.
record CounterBackfill(Counter counter) {

    Stream<Ddl> all() {
        Stream<Ddl> count =
                Stream.of(
                        Ddl.of("set local squall.counting = 'on'"),
                        update(),
                        Ddl.of("set local squall.counting = ''"));
        Stream<Ddl> free = secured().map(CounterBackfill::free);
        Stream<Ddl> bound = secured().map(table -> alter(table).sql(" force row level security"));
        return Stream.of(free, count, bound).flatMap(part -> part);
    }

    private Stream<TableRef> secured() {
        return Stream.concat(
                        counter.secured() ? Stream.of(counter.table()) : Stream.of(),
                        counter.countedSecured() ? Stream.of(counter.counted()) : Stream.of())
                .distinct();
    }

    private static Ddl free(TableRef table) {
        return Ddl.of("-- the owner must see all rows: policies do not bind it for a moment\n")
                .add(alter(table).sql(" no force row level security"));
    }

    private static Ddl alter(TableRef table) {
        return Ddl.of("alter table ").name(table.schema(), table.name());
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
