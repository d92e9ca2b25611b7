package dev.squall.declare;

import dev.squall.sql.DefinitionText;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;

/// An SQL expression inside a declaration: columns stand alone, values are literals.
///
/// @param sql its text
/// @param reads the tables that its subqueries read
public record Expression(String sql, List<TableRef> reads) {

    /// The expression as it stands in a definition.
    public static Expression of(Fragment fragment) {
        DefinitionText text = SqlWriter.definitionText(fragment);
        return new Expression(text.sql(), tables(text));
    }

    static List<TableRef> tables(DefinitionText text) {
        List<TableRef> reads = new ArrayList<>();
        for (var item : text.reads()) {
            if (item instanceof Table<?> table && !reads.contains(TableRef.of(table))) {
                reads.add(TableRef.of(table));
            }
        }
        return List.copyOf(reads);
    }

    /// An expression that was written as SQL.
    public static Expression text(String sql) {
        return new Expression(sql, List.of());
    }
}
