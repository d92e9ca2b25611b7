package dev.squall.harness;

import java.util.ArrayList;
import java.util.List;

/// The difference of two texts, as `diff -u` prints it, with three lines around each change.
final class UnifiedDiff {

    private static final int AROUND = 3;

    private UnifiedDiff() {}

    private record Line(char sign, String text, int before, int after) {}

    static String of(String name, String before, String after) {
        List<Line> lines = lines(before.split("\n", -1), after.split("\n", -1));
        var out = new StringBuilder("--- " + name + "\n+++ actual\n");
        for (int i = 0; i < lines.size(); ) {
            if (lines.get(i).sign == ' ') {
                i++;
            } else {
                int end = endOfHunk(lines, i);
                hunk(out, lines.subList(Math.max(0, i - AROUND), end));
                i = end;
            }
        }
        return out.toString();
    }

    private static int endOfHunk(List<Line> lines, int from) {
        int last = from;
        for (int i = from; i < lines.size() && i <= last + 2 * AROUND; i++) {
            if (lines.get(i).sign != ' ') {
                last = i;
            }
        }
        return Math.min(lines.size(), last + 1 + AROUND);
    }

    private static void hunk(StringBuilder out, List<Line> lines) {
        Line first = lines.getFirst();
        out.append("@@ -").append(first.before + 1).append(" +").append(first.after + 1);
        out.append(" @@\n");
        lines.forEach(line -> out.append(line.sign).append(line.text).append('\n'));
    }

    /// By the longest common subsequence.
    private static List<Line> lines(String[] a, String[] b) {
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] =
                        a[i].equals(b[j])
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var lines = new ArrayList<Line>();
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i].equals(b[j])) {
                lines.add(new Line(' ', a[i++], i - 1, j++));
            } else if (j == b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line('-', a[i], i++, j));
            } else {
                lines.add(new Line('+', b[j], i, j++));
            }
        }
        return lines;
    }
}
