package dev.squall.cli.frame;

import java.util.ArrayList;
import java.util.List;

/// Rows of texts as aligned columns.
public final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /// Adds a row; a text may have several lines.
    public Columns row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /// Adds a row.
    public Columns row(String... cells) {
        return row(List.of(cells));
    }

    /// The lines, without spaces at their ends.
    public List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            int height = row.stream().mapToInt(cell -> parts(cell).length).max().orElse(0);
            for (int part = 0; part < height; part++) {
                lines.add(line(row, part, widths));
            }
        }
        return lines;
    }

    private static String line(List<String> row, int part, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String[] parts = parts(row.get(i));
            String text = part < parts.length ? parts[part] : "";
            line.append(i == 0 ? "" : GAP).append(text);
            line.repeat(' ', widths[i] - length(text));
        }
        return line.toString().stripTrailing();
    }

    private int[] widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                for (String part : parts(row.get(i))) {
                    widths[i] = Math.max(widths[i], length(part));
                }
            }
        }
        return widths;
    }

    private static String[] parts(String cell) {
        return cell.split("\\R", -1);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
