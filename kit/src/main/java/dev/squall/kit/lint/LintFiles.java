package dev.squall.kit.lint;

import dev.squall.error.Report;
import dev.squall.kit.error.InvalidScript;
import dev.squall.kit.lint.source.SourceFile;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationId;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files and folders become what is looked at, in the order in which it runs.
public final class LintFiles {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Function<Path, String> names;
    private final Predicate<Path> excluded;
    private final Set<Path> examined = new HashSet<>();
    private final Set<Path> lineages = new LinkedHashSet<>();
    private final List<LintPart> parts = new ArrayList<>();
    private boolean based;

    /// @param names what a file is called in findings
    /// @param excluded files about which no findings are wanted
    public LintFiles(Function<Path, String> names, Predicate<Path> excluded) {
        this.names = names;
        this.excluded = excluded;
    }

    /// Adds a file, or the files of a folder.
    ///
    /// @throws InvalidScript if it cannot be read
    public LintFiles add(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (!Files.exists(whole)) {
            throw new InvalidScript(
                    Report.of(names.apply(whole) + " is not there")
                            .hint("a file of SQL, a folder of them, or - for standard input"));
        }
        if (!Files.isDirectory(whole)) {
            addFile(whole);
        } else if (isLineage(whole)) {
            lineages.add(whole);
            Lineage.read(whole).migrations().forEach(m -> examined.add(up(whole, m)));
        } else if (Files.exists(whole.resolve("up.sql")) && isMigration(whole)) {
            addFile(whole.resolve("up.sql"));
        } else {
            List<Path> files = forward(whole);
            if (files.isEmpty() && !holdsNothing(whole)) {
                throw new InvalidScript(
                        Report.of(names.apply(whole) + " has no files of SQL")
                                .hint("a file of SQL, a folder of them, or - for standard input"));
            }
            files.forEach(this::addFile);
        }
        return this;
    }

    private void addFile(Path file) {
        Path folder = file.getParent();
        if (folder != null && file.endsWith("up.sql") && isMigration(folder)) {
            lineages.add(Objects.requireNonNull(folder.getParent()));
            examined.add(file);
        } else {
            parts.add(new LintPart(plain(file), !excluded.test(file), based));
        }
    }

    /// Adds a text, such as standard input.
    public LintFiles add(String name, String text) {
        parts.add(new LintPart(SourceFile.of(name, text), true, based));
        return this;
    }

    /// Puts files before all others, about which no findings are wanted: what they stand on.
    public LintFiles on(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        based = true;
        if (Files.isDirectory(whole) && isLineage(whole)) {
            for (Migration migration : Lineage.read(whole).migrations()) {
                Path up = up(whole, migration);
                if (Files.exists(up)) {
                    parts.add(
                            new LintPart(
                                    SourceFile.migration(names.apply(up), read(up)), false, true));
                }
            }
        } else if (Files.isDirectory(whole)) {
            forward(whole).forEach(f -> parts.add(new LintPart(plain(f), false, true)));
        } else if (Files.exists(whole)) {
            parts.add(new LintPart(plain(whole), false, true));
        } else {
            throw new InvalidScript(
                    Report.of(names.apply(whole) + " is not there")
                            .hint("what the files stand on: a file of SQL, a folder, a URL"));
        }
        return this;
    }

    /// The same with a text.
    public LintFiles on(String name, String text) {
        based = true;
        parts.add(new LintPart(SourceFile.of(name, text), false, true));
        return this;
    }

    /// All of it, in order: migrations of ours with those that they stand on first.
    public List<LintPart> parts() {
        List<LintPart> all = new ArrayList<>();
        for (Path folder : lineages) {
            List<LintPart> waiting = new ArrayList<>();
            for (Migration migration : Lineage.read(folder).migrations()) {
                Path up = up(folder, migration);
                if (Files.exists(up)) {
                    boolean wanted = examined.contains(up) && !excluded.test(up);
                    SourceFile file = SourceFile.migration(names.apply(up), read(up));
                    waiting.add(new LintPart(file, wanted, true));
                }
                if (examined.contains(up)) {
                    all.addAll(waiting);
                    waiting.clear();
                }
            }
        }
        all.addAll(parts);
        return List.copyOf(all);
    }

    private SourceFile plain(Path file) {
        return SourceFile.of(names.apply(file), read(file));
    }

    private static Path up(Path folder, Migration migration) {
        return folder.resolve(migration.id().value()).resolve("up.sql");
    }

    private static boolean isMigration(Path folder) {
        Path name = folder.getFileName();
        return name != null
                && MigrationId.isValid(name.toString())
                && Files.exists(folder.resolve("parent"));
    }

    /// Whether a folder holds migrations of ours.
    private boolean isLineage(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.anyMatch(child -> Files.isDirectory(child) && isMigration(child));
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /// The files of a folder of another tool, without its ways back.
    private List<Path> forward(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> !isBack(folder.relativize(file)))
                    .sorted(Comparator.comparing(file -> sortKey(folder.relativize(file))))
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static boolean isBack(Path file) {
        String path = file.toString().replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals("down.sql")
                || name.endsWith(".down.sql")
                || name.endsWith("_down.sql")
                || name.matches("U[0-9][^/]*__[^/]*\\.sql")
                || path.matches("(.*/)?(revert|verify|rollback|undo)/.*");
    }

    /// Numbers sort as numbers: `V10` behind `V9`. Flyway runs what is repeatable last.
    private static String sortKey(Path file) {
        Matcher numbers = NUMBER.matcher(file.toString());
        String key =
                numbers.replaceAll(
                        n -> "0".repeat(Math.max(0, 20 - n.group().length())) + n.group());
        Path name = file.getFileName();
        boolean repeatable = name != null && name.toString().startsWith("R__");
        return (repeatable ? "1" : "0") + key;
    }

    /// A project that has just begun has an empty folder.
    private boolean holdsNothing(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private String read(Path file) {
        String text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new InvalidScript(
                    Report.of(names.apply(file) + " is no text of UTF-8")
                            .hint("iconv -f UTF-16 -t UTF-8, if an editor has saved it so"));
        }
        return text;
    }

    private String decoded(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            return latin(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// Old dumps may be in anything; what matters for rules is in ASCII.
    private String latin(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private InvalidScript unreadable(Path path, IOException cause) {
        return new InvalidScript(
                Report.of(names.apply(path) + " cannot be read")
                        .line("reason", cause.toString())
                        .hint("a readable file or folder"),
                cause);
    }
}
