package dev.squall.cli.command;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What git says has changed.
final class ChangedFiles {

    private ChangedFiles() {}

    /// The files that are new or changed since a revision, committed or not.
    ///
    /// @throws InvalidSettings if git does not know the revision
    static Predicate<Path> since(Path folder, String revision) throws IOException {
        Path top = Path.of(git(folder, "rev-parse", "--show-toplevel").getFirst());
        Set<Path> changed = new HashSet<>();
        List<String> names =
                new ArrayList<>(
                        git(top, "diff", "-z", "--name-only", "--end-of-options", revision, "--"));
        names.addAll(git(top, "ls-files", "-z", "--others", "--exclude-standard"));
        names.forEach(name -> changed.add(top.resolve(name).toAbsolutePath().normalize()));
        return changed::contains;
    }

    private static List<String> git(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new InvalidSettings(
                        Report.of("git does not know what has changed")
                                .line("asked", String.join(" ", command))
                                .hint("--since takes a branch, a tag or a commit: main, HEAD~3"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", e);
        }
        return List.of(text.split("[\\x00\\n]")).stream().filter(s -> !s.isEmpty()).toList();
    }
}
