package dev.squall.declare;

import dev.squall.error.InvalidDeclaration;
import dev.squall.error.Report;
import dev.squall.sql.Identifier;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// PostgreSQL checks a key of a partitioned table in each partition by itself: it must contain the
/// columns by which rows are spread.
final class PartitionKeys {

    private PartitionKeys() {}

    static void check(String table, List<Declaration> all) {
        Set<String> spread = new LinkedHashSet<>();
        for (Declaration each : all) {
            if (each instanceof PartitionDeclaration partitions) {
                addColumns(partitions, spread);
            }
        }
        if (spread.isEmpty()) {
            return;
        }
        List<String> columns = inSql(spread);
        for (Declaration each : all) {
            switch (each) {
                case PrimaryKeyDeclaration key -> check(table, columns, key, inSql(key.columns()));
                case UniqueDeclaration key -> check(table, columns, key, inSql(key.columns()));
                case IndexDeclaration index when index.unique() ->
                        check(table, columns, index, names(index));
                default -> {}
            }
        }
    }

    private static void addColumns(PartitionDeclaration partitions, Set<String> columns) {
        columns.addAll(partitions.columns());
        for (PartitionDeclaration.Part part : partitions.partitions()) {
            if (part.further() != null) {
                addColumns(part.further(), columns);
            }
        }
    }

    private static List<String> inSql(Collection<String> columns) {
        return columns.stream().map(column -> Identifier.of(column).sql()).toList();
    }

    private static List<String> names(IndexDeclaration index) {
        return index.items().stream()
                .filter(IndexItem::isColumn)
                .map(item -> item.value().sql())
                .toList();
    }

    private static void check(
            String table, List<String> columns, Declaration key, List<String> names) {
        if (!names.containsAll(columns)) {
            throw new InvalidDeclaration(
                    Report.of(
                                    key.name()
                                            + " of the partitioned table "
                                            + table
                                            + " leaves a column out by which rows are spread")
                            .line("spread by", String.join(", ", columns))
                            .line("key", String.join(", ", names))
                            .line("declared at", key.declaredAt())
                            .hint(
                                    "PostgreSQL checks each partition by itself: add it to the key,"
                                            + " as in @PrimaryKey({\"id\", \"createdAt\"})"));
        }
    }
}
