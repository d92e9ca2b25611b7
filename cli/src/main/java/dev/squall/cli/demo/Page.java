package dev.squall.cli.demo;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is printed: steps with their Java, the SQL that ran, and the rows. 100 columns wide.
final class Page {

    static final int WIDTH = 100;
    private static final String MARGIN = "    ";
    private static final int INNER = WIDTH - MARGIN.length() - 2;

    private final PrintWriter out;
    private final boolean colored;

    Page(PrintWriter out, boolean colored) {
        this.out = out;
        this.colored = colored;
    }

    /// A line of its own.
    void say(String text) {
        Lines.wrap(text, WIDTH, "").forEach(out::println);
        out.flush();
    }

    void title(int number, Step step) {
        out.println();
        String head = number + ". " + step.title();
        Lines.wrap(head, WIDTH, MARGIN).forEach(line -> out.println(style(Style.TITLE, line)));
    }

    void java(Step step) {
        out.println();
        step.java().lines().forEach(line -> out.println((MARGIN + line).stripTrailing()));
    }

    void sql(List<Sent.Trip> trips) {
        out.println();
        if (trips.isEmpty()) {
            out.println(MARGIN + style(Style.NOTE, "Nothing was sent to PostgreSQL."));
        }
        for (Sent.Trip trip : trips) {
            String mark = "→ ";
            for (String statement : oneLine(trip.sql()).split("(?<=;) ", -1)) {
                for (String line : Lines.wrap(statement, INNER, MARGIN)) {
                    out.println(MARGIN + mark + style(Style.SQL, line));
                    mark = "  ";
                }
            }
            if (!trip.values().isEmpty()) {
                String values = "? = " + String.join(", ", trip.values());
                for (String line : Lines.wrap(values, INNER, MARGIN)) {
                    out.println(MARGIN + "  " + style(Style.NOTE, line));
                }
            }
        }
    }

    /// Text by hand may have lines of its own.
    private static String oneLine(String sql) {
        return sql.strip().replaceAll("\\s*\n\\s*", " ");
    }

    void rows(@Nullable Object result) {
        out.println();
        String mark = "← ";
        for (String line : Rows.lines(result, INNER)) {
            out.println(MARGIN + mark + line);
            mark = "  ";
        }
        out.flush();
    }

    void refusal(Throwable refusal) {
        out.println();
        String mark = "✗ ";
        for (String part : String.valueOf(refusal.getMessage()).lines().toList()) {
            int text = part.startsWith("  ") ? Math.min(part.length(), 14) : 2;
            for (String line : Lines.wrap(part, INNER, " ".repeat(text))) {
                out.println(MARGIN + mark + style(Style.REFUSAL, line.stripTrailing()));
                mark = "  ";
            }
        }
        out.flush();
    }

    private String style(Style style, String text) {
        return colored ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    private enum Style {
        TITLE("1"),
        SQL("36"),
        NOTE("2"),
        REFUSAL("33");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
