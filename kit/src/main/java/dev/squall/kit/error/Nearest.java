package dev.squall.kit.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The name that somebody probably meant.
public final class Nearest {

    private Nearest() {}

    /// The most similar of the known names, if one is similar enough to be a slip.
    public static Optional<String> to(String written, Collection<String> known) {
        String plain = written.toLowerCase(Locale.ROOT);
        int tolerance = Math.max(1, plain.length() / 3);
        return known.stream()
                .filter(name -> distance(plain, name.toLowerCase(Locale.ROOT)) <= tolerance)
                .min(
                        Comparator.comparingInt(
                                        (String name) ->
                                                distance(plain, name.toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /// How many letters must be added, removed, replaced or swapped with their neighbour.
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
