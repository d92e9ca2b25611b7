package dev.squall.benchmarks;

import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Cell;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// How results are printed: a table, or a line of JSON for each cell.
record Results(Options options, PrintStream out) {

    void print(List<Cell> cells, Bars bars) {
        for (Cell cell : cells) {
            out.println(options.json() ? json(cell) : row(cell, bars));
        }
    }

    void heading() {
        if (!options.json()) {
            out.printf(
                    Locale.ROOT,
                    "%-11s %-15s %10s %7s   %-14s %10s %7s   %s%n",
                    "workload",
                    "peer",
                    "median µs",
                    "ratio",
                    "90% interval",
                    "bytes",
                    "ratio",
                    "bars");
        }
    }

    private String row(Cell cell, Bars bars) {
        return String.format(
                        Locale.ROOT,
                        "%-11s %-15s %10.1f %7.3f   %5.3f to %-5.3f %10.0f %7.2f   %s",
                        cell.workload(),
                        cell.peer(),
                        cell.medianMicros(),
                        cell.ratio().median(),
                        cell.ratio().low(),
                        cell.ratio().high(),
                        cell.bytes(),
                        cell.bytesRatio(),
                        cell.peer().equals(bars.peer()) ? verdict(cell, bars) : "")
                .stripTrailing();
    }

    private String verdict(Cell cell, Bars bars) {
        if (bars.equals(Bars.NONE)) {
            return "";
        }
        if (options.rounds() < Bars.ROUNDS) {
            return "fewer than " + Bars.ROUNDS + " rounds";
        }
        String time = "time ≤ " + bars.time() + met(bars.meetTime(cell));
        return Double.isInfinite(bars.bytes())
                ? time
                : time + ", bytes ≤ " + bars.bytes() + met(bars.meetBytes(cell));
    }

    private static String met(boolean met) {
        return met ? " met" : " NOT MET";
    }

    private static String json(Cell cell) {
        return String.format(
                Locale.ROOT,
                "{\"workload\":\"%s\",\"peer\":\"%s\",\"median_us\":%.1f,\"ratio\":%.3f,"
                        + "\"ratio_low\":%.3f,\"ratio_high\":%.3f,\"bytes\":%.0f}",
                cell.workload(),
                cell.peer(),
                cell.medianMicros(),
                cell.ratio().median(),
                cell.ratio().low(),
                cell.ratio().high(),
                cell.bytes());
    }
}
