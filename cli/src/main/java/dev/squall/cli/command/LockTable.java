package dev.squall.cli.command;

import dev.squall.cli.frame.Columns;
import dev.squall.cli.frame.Output;
import dev.squall.kit.lint.StatementLocks;
import dev.squall.kit.lint.step.HeldLock;
import dev.squall.kit.lint.step.Measured;
import java.util.ArrayList;
import java.util.List;

/// What statements have locked, as a table.
final class LockTable {

    private static final int WIDTH = 44;

    private LockTable() {}

    static void show(Output output, List<StatementLocks> locks) {
        Columns columns = new Columns();
        String file = "";
        for (StatementLocks statement : locks) {
            if (!statement.file().equals(file)) {
                columns.lines().forEach(output::line);
                columns = new Columns();
                file = statement.file();
                output.line(file);
            }
            columns.row(
                    "  " + statement.line(),
                    cut(statement.statement()),
                    String.join("\n", lines(statement.measured())));
        }
        columns.lines().forEach(output::line);
        if (locks.isEmpty()) {
            output.line("No statement has locked what was there before.");
        }
        output.line("");
    }

    private static List<String> lines(Measured measured) {
        List<String> lines = new ArrayList<>();
        for (HeldLock lock : measured.takes()) {
            String kind = lock.kind().equals("table") ? "" : lock.kind() + " ";
            lines.add(lock.mode().word() + " on " + kind + lock.relation());
        }
        measured.rewritten().stream().sorted().forEach(name -> lines.add("writes anew " + name));
        measured.scanned().stream().sorted().forEach(name -> lines.add("reads all of " + name));
        return lines;
    }

    private static String cut(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
    }
}
