package dev.squall.cli.command;

import dev.squall.cli.frame.Shell;
import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.kit.migration.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that an option names for a result.
final class OutputFile {

    private OutputFile() {}

    /// Writes it, all or nothing.
    ///
    /// @throws InvalidSettings if it cannot be written
    static void write(Shell shell, Path named, String text) {
        Path target = shell.directory().resolve(named);
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw refused(shell, target, "there is no folder " + shell.shown(folder), null);
        }
        if (Files.isDirectory(target)) {
            throw refused(shell, target, "it is a folder", null);
        }
        try {
            WholeFile.write(target, text);
        } catch (IOException e) {
            throw refused(shell, target, e.toString(), e);
        }
    }

    private static InvalidSettings refused(
            Shell shell, Path target, String reason, @Nullable IOException cause) {
        return new InvalidSettings(
                Report.of(shell.shown(target) + " cannot be written").line("reason", reason),
                cause);
    }
}
