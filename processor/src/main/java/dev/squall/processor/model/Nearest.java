package dev.squall.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was probably meant by a name that is unknown.
public final class Nearest {

    private Nearest() {}

    /// "did you mean …", with all components of the table.
    public static String of(String unknown, TableModel table) {
        return of(unknown, table.columns().stream().map(Column::field).toList());
    }

    /// The same, with all columns and relations there are.
    public static String of(String unknown, TableModel table, List<RelationModel> relations) {
        List<String> columns = new ArrayList<>();
        for (Node node : table.nodes()) {
            if (node instanceof Node.Group group) {
                columns.add(group.place().member());
            }
            node.columns().map(Column::field).forEach(columns::add);
        }
        String all = "columns: " + join(columns);
        if (!relations.isEmpty()) {
            all += "; relations: " + join(relations.stream().map(RelationModel::name).toList());
        }
        Stream<String> names =
                Stream.concat(columns.stream(), relations.stream().map(RelationModel::name));
        return nearest(unknown, names.toList())
                        .map(name -> "did you mean \"" + name + '"' + what(name, relations) + "? ")
                        .orElse("")
                + all;
    }

    /// ` (many, by Intervention.studentId)`
    private static String what(String name, List<RelationModel> relations) {
        return relations.stream()
                .filter(relation -> relation.name().equals(name))
                .map(r -> (r.many() ? " (many, by " : " (one, by ") + r.key() + ')')
                .findFirst()
                .orElse("");
    }

    /// The same, with all names there are.
    public static String of(String unknown, List<String> known) {
        String all = "components: " + join(known);
        return nearest(unknown, known)
                .map(name -> "did you mean \"" + name + "\"? " + all)
                .orElse(all);
    }

    private static String join(List<String> names) {
        return String.join(", ", names);
    }

    private static Optional<String> nearest(String unknown, List<String> known) {
        String camel = Names.camel(unknown);
        return known.stream()
                .filter(name -> distance(camel, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt(name -> distance(camel, name)));
    }

    /// How many letters must change, come or go (Levenshtein).
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
