package dev.squall.kit.pull;

import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.table.Column;
import dev.squall.schema.catalog.table.Generated;
import dev.squall.schema.catalog.table.Identity;
import dev.squall.schema.catalog.table.NotNull;
import dev.squall.schema.catalog.table.RelationTable;
import dev.squall.schema.object.ObjectId;
import java.util.List;

/// Which tables a statement has to create, because records have no words for something of them.
final class Statements {

    private Statements() {}

    static boolean isNeeded(RelationTable table, List<Column> columns) {
        return table.phrase().startsWith("foreign ")
                || !isSorted(table.options())
                || table.accessMethod() != null
                || table.tablespace() != null
                || table.ofType() != null
                || !table.inherits().isEmpty()
                || table.partitionBy() != null
                || columns.stream().anyMatch(Statements::isUnusual);
    }

    /// The other relations that a column needs: it has the type of their rows.
    static List<ObjectId> relations(Snapshot snapshot, Column column) {
        return snapshot.needsOf(column.id()).stream()
                .filter(
                        need ->
                                switch (need.kind()) {
                                    case TABLE, VIEW, MATERIALIZED_VIEW -> true;
                                    default -> false;
                                })
                .filter(need -> !need.equals(column.partOf()))
                .toList();
    }

    /// Declared storage parameters are written in the order of their names.
    private static boolean isSorted(List<String> options) {
        List<String> names = options.stream().map(o -> o.substring(0, o.indexOf('='))).toList();
        return names.equals(names.stream().sorted().toList());
    }

    private static boolean isUnusual(Column column) {
        NotNull notNull = column.notNull();
        Generated generated = column.generated();
        Identity identity = column.identity();
        return column.collation() != null
                || column.compression() != null
                || (notNull != null
                        && (notNull.noInherit() || !notNull.valid() || notNull.name() != null))
                || (generated != null && generated.virtual())
                || (identity != null && !isPlain(identity, column));
    }

    static boolean isPlain(Identity identity, Column column) {
        return identity.ddl(column.id()).text().endsWith(" as identity")
                && identity.shape().type().equals(column.type());
    }
}
