package dev.squall.kit.lint.step;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.source.SourceFile;
import dev.squall.kit.lint.source.SourceStatement;
import java.util.ArrayList;
import java.util.List;

/// Which transaction a statement runs in.
///
/// @param transaction its number in the file; -1 if the statement has one of its own
/// @param begun whether the file itself has begun it
public record Slot(int transaction, boolean begun) {

    private static final Slot ALONE = new Slot(-1, false);

    /// Those of the statements of a file.
    ///
    /// @param around whether somebody else begins a transaction around a file of another tool
    public static List<Slot> of(SourceFile file, boolean around) {
        return file.migration() ? steps(file) : plain(file, around && !refuses(file));
    }

    private static boolean refuses(SourceFile file) {
        return file.comments().stream()
                .anyMatch(c -> c.said().startsWith("squawk-disable-assume-in-transaction"));
    }

    /// Those of our migrator: statements next to each other share one.
    private static List<Slot> steps(SourceFile file) {
        List<Slot> slots = new ArrayList<>();
        int number = 0;
        for (SourceStatement statement : file.statements()) {
            if (statement.directs("outside-transaction")) {
                number++;
                slots.add(ALONE);
            } else {
                number += statement.directs("new-transaction") ? 1 : 0;
                slots.add(new Slot(number, false));
            }
        }
        return slots;
    }

    private static List<Slot> plain(SourceFile file, boolean around) {
        List<Slot> slots = new ArrayList<>();
        Slot now = around ? new Slot(0, false) : ALONE;
        int number = 0;
        for (SourceStatement statement : file.statements()) {
            slots.add(now);
            switch (statement.ddl()) {
                case Ddl.Begin begin -> {
                    number += now.begun() ? 0 : 1;
                    now = new Slot(number, true);
                }
                case Ddl.Commit commit -> now = ALONE;
                case Ddl.Rollback rollback -> now = ALONE;
                default -> {
                    // goes on in the same
                }
            }
        }
        return slots;
    }
}
