package dev.squall.schema.declared;

import dev.squall.declare.TableRef;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ForcedPolicies;
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
        Stream<Ddl> free = secured.stream().map(UnboundOwner::name).map(ForcedPolicies::suspended);
        Stream<Ddl> bound = secured.stream().map(UnboundOwner::name).map(ForcedPolicies::restored);
        return Stream.of(free, statements, bound).flatMap(part -> part);
    }

    private static Ddl name(TableRef table) {
        return new Ddl().name(table.schema(), table.name());
    }
}
