package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Columns;
import dev.squall.cli.frame.Output;
import dev.squall.kit.run.FileResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a statement of a file has done, for people: rows as aligned columns.
///
/// @param output where to
record ResultTable(Output output) {

    private static final String NULL = "null";

    void show(FileResult result) {
        switch (result) {
            case FileResult.Rows rows -> show(rows);
            case FileResult.Done done -> {
                if (done.count() > 0) {
                    output.line("line " + done.line() + ": " + rows(done.count()));
                }
            }
        }
    }

    private void show(FileResult.Rows rows) {
        Columns columns = new Columns().row(rows.columns());
        for (List<@Nullable String> row : rows.rows()) {
            columns.row(row.stream().map(ResultTable::text).toList());
        }
        List<String> lines = columns.lines();
        output.line(output.colored(Color.STRONG, lines.getFirst()));
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        output.line(output.colored(Color.FAINT, "-".repeat(width)));
        lines.stream().skip(1).forEach(output::line);
        String more = rows.more() ? "; there are more: --max-rows" : "";
        output.line(output.colored(Color.FAINT, "(" + rows(rows.rows().size()) + more + ")"));
        output.line("");
    }

    private static String text(@Nullable String cell) {
        return cell == null ? NULL : cell;
    }

    private static String rows(long count) {
        return count + (count == 1 ? " row" : " rows");
    }
}
