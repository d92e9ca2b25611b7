package dev.squall.kit.migration;

import dev.squall.error.Report;
import dev.squall.error.SquallException;
import dev.squall.kit.error.InvalidMigrations;
import dev.squall.kit.error.Words;
import dev.squall.kit.script.SqlScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads migrations, and collects everything that is wrong with them into one error.
final class MigrationReader {

    private final MigrationSource source;
    private final List<String> problems = new ArrayList<>();
    private final TreeMap<MigrationId, Migration> migrations = new TreeMap<>();

    MigrationReader(MigrationSource source) {
        this.source = source;
    }

    Lineage read() {
        folders().stream().sorted().forEach(this::readFolder);
        migrations.values().forEach(this::checkParents);
        List<Migration> ordered = problems.isEmpty() ? order() : List.of();
        if (!problems.isEmpty()) {
            throw new InvalidMigrations(
                    Report.of("the migrations in " + source + " are not as they must be")
                            .line("problems", String.join("\n", problems)));
        }
        return new Lineage(ordered);
    }

    private List<String> folders() {
        try {
            return source.folders();
        } catch (IOException e) {
            throw new InvalidMigrations(
                    Report.of("the migrations in " + source + " cannot be listed")
                            .line("reason", e.getMessage()),
                    e);
        }
    }

    private void readFolder(String folder) {
        if (!MigrationId.isValid(folder)) {
            problems.add(
                    source.place(folder, "").replaceAll("/$", "")
                            + " is not named yyyymmddhhmmss_name, such as"
                            + " 20261120143000_add_score");
            return;
        }
        MigrationId id = new MigrationId(folder);
        if (migrations.containsKey(id)) {
            problems.add(source + " lists " + folder + " twice");
            return;
        }
        List<MigrationId> parents = parents(folder);
        Optional<String> java = text(folder, "java");
        Optional<MigrationBody> up =
                java.isPresent() ? java(folder, java.get()) : sql(folder, "up.sql");
        Optional<MigrationBody> down = java.isPresent() ? up : sql(folder, "down.sql");
        if (up.isPresent() && down.isPresent()) {
            migrations.put(
                    id, new Migration(id, parents, up.get(), down.get(), () -> snapshot(folder)));
        }
    }

    private Optional<String> snapshot(String folder) {
        try {
            return source.text(folder, "snapshot.json");
        } catch (IOException e) {
            throw new UncheckedIOException(source.place(folder, "snapshot.json"), e);
        }
    }

    private Optional<String> text(String folder, String file) {
        try {
            return source.text(folder, file);
        } catch (IOException e) {
            problems.add(source.place(folder, file) + " cannot be read: is it UTF-8? " + e);
            return Optional.empty();
        }
    }

    private Optional<MigrationBody> java(String folder, String text) {
        if (text(folder, "up.sql").isPresent()) {
            problems.add(source.place(folder, "java") + " stands beside up.sql: one of them is it");
        }
        String name = text.strip();
        if (!name.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*")) {
            problems.add(source.place(folder, "java") + " does not hold the name of a class");
            return Optional.empty();
        }
        return Optional.of(new MigrationBody.OfJava(source.place(folder, "java"), name));
    }

    private Optional<MigrationBody> sql(String folder, String file) {
        String place = source.place(folder, file);
        Optional<String> text = text(folder, file);
        if (text.isEmpty()) {
            if (problems.stream().noneMatch(p -> p.startsWith(place))) {
                problems.add(place + " is missing");
            }
            return Optional.empty();
        }
        try {
            SqlScript script = SqlScript.parse(place, text.get());
            refuseControl(place, script);
            return Optional.of(new MigrationBody.OfSql(place, script, Checksum.of(text.get())));
        } catch (SquallException e) {
            problems.add(String.valueOf(e.getMessage()).substring(e.code().length() + 1));
            return Optional.empty();
        }
    }

    private void refuseControl(String place, SqlScript script) {
        script.statements().stream()
                .filter(s -> s.controlsTransaction())
                .forEach(
                        s ->
                                problems.add(
                                        place
                                                + ":"
                                                + s.line()
                                                + " begins or ends a transaction: that is the"
                                                + " migrator's (-- squall:outside-transaction keeps"
                                                + " a statement out of it)"));
    }

    private List<MigrationId> parents(String folder) {
        String place = source.place(folder, "parent");
        Optional<String> text = text(folder, "parent");
        if (text.isEmpty()) {
            problems.add(
                    place + " is missing: it holds the id of the migration before, or nothing");
            return List.of();
        }
        List<MigrationId> parents = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : text.get().replace("\uFEFF", "").lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            parent(place, line, seen).ifPresent(parents::add);
        }
        return parents;
    }

    private Optional<MigrationId> parent(String place, String line, Set<String> seen) {
        if (!MigrationId.isValid(line)) {
            problems.add(place + " holds \"" + line + "\", which is no id of a migration");
            return Optional.empty();
        }
        if (!seen.add(line)) {
            problems.add(place + " names " + line + " twice");
            return Optional.empty();
        }
        return Optional.of(new MigrationId(line));
    }

    private void checkParents(Migration migration) {
        for (MigrationId parent : migration.parents()) {
            if (!migrations.containsKey(parent)) {
                String hint =
                        Words.didYouMean(
                                        parent.value(),
                                        migrations.keySet().stream()
                                                .map(MigrationId::value)
                                                .toList())
                                .map(h -> ": " + h)
                                .orElse("");
                problems.add(
                        source.place(migration.id().value(), "parent")
                                + " names "
                                + parent
                                + ", which is not there"
                                + hint);
            }
        }
    }

    private List<Migration> order() {
        List<Migration> ordered = LineageOrder.of(migrations);
        Set<MigrationId> done = new HashSet<>();
        ordered.forEach(m -> done.add(m.id()));
        List<MigrationId> left =
                migrations.keySet().stream().filter(id -> !done.contains(id)).toList();
        if (!left.isEmpty()) {
            problems.add(
                    source.place(left.getFirst().value(), "parent")
                            + " closes a circle of parents with "
                            + left);
        }
        return ordered;
    }
}
