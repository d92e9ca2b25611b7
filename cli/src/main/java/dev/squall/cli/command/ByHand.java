package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.kit.generate.CustomMigration;
import dev.squall.kit.project.Project;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// A migration that a person writes.
///
/// @param project whose
/// @param name its name, or null
/// @param java the class that does it, or null for SQL
record ByHand(Project project, @Nullable String name, @Nullable String java) {

    /// What a program gets.
    record Begun(String folder, @Nullable String java) {}

    Outcome write(Shell shell, Output output) {
        CustomMigration custom = new CustomMigration(project.migrations(), InstantSource.system());
        String called = name == null ? "custom" : name;
        Path folder = java == null ? custom.sql(called) : custom.java(called, java);
        String shown = shell.shown(folder);
        output.line(output.colored(Color.STRONG, shown));
        output.line(
                java == null
                        ? "  write its up.sql and its down.sql"
                        : "  " + java + " implements dev.squall.kit.migration.JavaMigration");
        return Outcome.done(new Begun(shown, java));
    }
}
