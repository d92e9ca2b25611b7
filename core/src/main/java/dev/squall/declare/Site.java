package dev.squall.declare;

import dev.squall.error.InvalidDeclaration;
import dev.squall.error.Report;
import dev.squall.sql.Identifier;
import dev.squall.table.Column;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The place of one declaration: what it is, in which table, at which line.
///
/// @param what its kind and name: `index idx_plans_user`
/// @param table the table it is about; null in the root
/// @param positions where each column was declared
/// @param origin who declares it
record Site(
        String what,
        String name,
        @Nullable TableRef table,
        SequencedMap<String, String> positions,
        Origin origin) {

    Site {
        Identifier.of(name);
    }

    /// Where it was declared. What an annotation says stands at the component it is about.
    String at(List<String> columns) {
        if (!origin.generated()) {
            return origin.position();
        }
        return Stream.concat(columns.stream(), positions.keySet().stream())
                .map(positions::get)
                .filter(position -> position != null && !position.isEmpty())
                .findFirst()
                .orElse(origin.position());
    }

    /// The table it is about.
    TableRef owner() {
        if (table == null) {
            throw invalid("belongs to a table", "declare it in the record's table(t, d)");
        }
        return table;
    }

    /// The columns' names, which must be of this table.
    List<String> columns(List<? extends Column<?, ?>> columns) {
        for (Column<?, ?> column : columns) {
            if (!TableRef.of(column.table()).equals(table)) {
                throw invalid(
                        "names " + column + ", a column of another table",
                        "use the columns of " + table);
            }
        }
        return columns.stream().map(column -> column.name().name()).toList();
    }

    /// At least one column, of this table.
    List<String> someColumns(List<? extends Column<?, ?>> columns) {
        if (columns.isEmpty()) {
            throw invalid("names no columns", "say .on(…)");
        }
        List<String> names = columns(columns);
        if (new HashSet<>(names).size() < names.size()) {
            throw invalid("names a column twice", "name each column once");
        }
        return names;
    }

    /// The error that this declaration is wrong.
    InvalidDeclaration invalid(String problem, String hint) {
        return new InvalidDeclaration(
                Report.of(what + " " + problem)
                        .line("in", table == null ? "the schema's root" : table.toString())
                        .line("declared at", at(List.of()))
                        .hint(hint));
    }
}
