package dev.squall.schema.declared;

import dev.squall.declare.TableRef;
import dev.squall.schema.object.Ddl;
import java.util.List;
import java.util.stream.Stream;

/// Statements of the tables' owner that must see all rows. Forced policies do not bind the owner
/// meanwhile; nobody else notices, because the tables are locked until the end of the transaction.
public final class UnboundOwner {

    private UnboundOwner() {}

    /// The statements between those that let the owner see all rows of tables.
    ///
    /// @param secured the tables that have policies
    public static Stream<Ddl> of(List<TableRef> secured, Stream<Ddl> statements) {
        Stream<Ddl> free = secured.stream().map(UnboundOwner::free);
        Stream<Ddl> bound =
                secured.stream().map(table -> alter(table).sql(" force row level security"));
        return Stream.of(free, statements, bound).flatMap(part -> part);
    }

    private static Ddl free(TableRef table) {
        return Ddl.of("-- the owner must see all rows: policies do not bind it for a moment\n")
                .add(alter(table).sql(" no force row level security"));
    }

    private static Ddl alter(TableRef table) {
        return Ddl.of("alter table ").name(table.schema(), table.name());
    }
}
