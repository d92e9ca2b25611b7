package dev.squall.cli.command;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What git says has changed.
final class ChangedFiles {

    private static final String HINT =
            "--since takes a branch, a tag or a commit: main, HEAD~3; in CI, fetch it first";

    private ChangedFiles() {}

    /// The files that are new or changed since a revision, committed or not. Of a branch that has
    /// gone on meanwhile, what counts is where this one left it.
    ///
    /// @throws InvalidSettings if git does not know the revision
    static Predicate<Path> since(Path folder, String revision) {
        Path top = real(Path.of(lines(git(folder, "rev-parse", "--show-toplevel")).getFirst()));
        String commit =
                lines(git(top, "rev-parse", "--verify", "--end-of-options", revision + "^{commit}"))
                        .getFirst();
        List<String> names =
                new ArrayList<>(names(git(top, "diff", "-z", "--name-only", left(top, commit))));
        names.addAll(names(git(top, "ls-files", "-z", "--others", "--exclude-standard")));
        Set<Path> changed = new HashSet<>();
        names.forEach(name -> changed.add(top.resolve(name)));
        return file -> changed.contains(real(file));
    }

    /// Where this branch has left the other one; the commit itself if they have nothing in common.
    private static String left(Path top, String commit) {
        Said said = said(top, List.of("git", "merge-base", commit, "HEAD"));
        return said.code() == 0 ? lines(said.out()).getFirst() : commit;
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split("\0")).filter(name -> !name.isEmpty()).toList();
    }

    /// git names files without the links that lead to them.
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static String git(Path folder, String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Said said = said(folder, command);
        if (said.code() != 0) {
            throw unknown(command, said.err().lines().findFirst().orElse(""), null);
        }
        return said.out();
    }

    /// @param code 0 if it went well
    private record Said(int code, String out, String err) {}

    private static Said said(Path folder, List<String> command) {
        try {
            Path errors = Files.createTempFile("squall-git", ".txt");
            try {
                Process process =
                        new ProcessBuilder(command)
                                .directory(folder.toFile())
                                .redirectError(errors.toFile())
                                .start();
                process.getOutputStream().close();
                byte[] out = process.getInputStream().readAllBytes();
                int code = process.waitFor();
                return new Said(
                        code, new String(out, StandardCharsets.UTF_8), Files.readString(errors));
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw unknown(command, String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(command, "interrupted", e);
        }
    }

    private static InvalidSettings unknown(
            List<String> command, String reason, @Nullable Exception cause) {
        return new InvalidSettings(
                Report.of("git does not know what has changed")
                        .line("asked", String.join(" ", command))
                        .line("git", reason)
                        .hint(HINT),
                cause);
    }
}
