package dev.squall.processor.model;

import java.util.Comparator;
import java.util.List;

/// What was probably meant by a name that is unknown.
public final class Nearest {

    private Nearest() {}

    /// "did you mean …", with all components of the table.
    public static String of(String unknown, TableModel table) {
        return of(unknown, table.columns().stream().map(Column::field).toList());
    }

    /// The same, with all names there are.
    public static String of(String unknown, List<String> known) {
        String camel = Names.camel(unknown);
        String all = "components: " + String.join(", ", known);
        return known.stream()
                .filter(name -> distance(camel, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt(name -> distance(camel, name)))
                .map(name -> "did you mean \"" + name + "\"? " + all)
                .orElse(all);
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
