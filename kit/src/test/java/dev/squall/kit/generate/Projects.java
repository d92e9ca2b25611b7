package dev.squall.kit.generate;

import dev.squall.declare.DeclaredSchema;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.Migrations;
import dev.squall.kit.run.Rollback;
import dev.squall.kit.scratch.UrlScratch;
import dev.squall.schema.question.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A project in a folder, and a database that it is deployed to.
public final class Projects {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final TestDatabase database;
    private final Path folder;

    public Projects(TestDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
        database.execute(
                "drop schema if exists squall cascade",
                "drop schema public cascade",
                "create schema public");
    }

    public Generation generate(DeclaredSchema schema) {
        return generate(schema, o -> o);
    }

    public Generation generate(DeclaredSchema schema, Answers answers) {
        return generate(schema, o -> o.answers(answers));
    }

    public Generation generate(DeclaredSchema schema, UnaryOperator<GenerateOptions> change) {
        GenerateOptions options = GenerateOptions.defaults().clock(() -> START);
        try (UrlScratch server = server()) {
            return Generate.of(schema, folder).with(change.apply(options)).run(server);
        }
    }

    public Generation propose(DeclaredSchema schema, UnaryOperator<GenerateOptions> change) {
        GenerateOptions options = GenerateOptions.defaults().clock(() -> START);
        try (UrlScratch server = server()) {
            return Generate.of(schema, folder).with(change.apply(options)).propose(server);
        }
    }

    public UrlScratch server() {
        return new UrlScratch(database.server().url("postgres"));
    }

    public Generation.Written written(DeclaredSchema schema) {
        return written(schema, Answers.none());
    }

    public Generation.Written written(DeclaredSchema schema, Answers answers) {
        Generation made = generate(schema, answers);
        if (made instanceof Generation.Written written) {
            return written;
        }
        throw new AssertionError(made.toString());
    }

    public void migrate() {
        Migrations.read(folder).applyTo(database.url());
    }

    public void rollBack(Rollback how) {
        Migrations.read(folder).rollBack(database.url(), how);
    }

    public Path folder() {
        return folder;
    }

    /// Every file with its text.
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public static Answers renames(String... pairs) {
        Map<String, String> renames = new TreeMap<>();
        for (String pair : pairs) {
            renames.put(pair.split(":", 2)[0], pair.split(":", 2)[1]);
        }
        return new Answers(renames, Set.of(), Map.of(), Map.of());
    }

    public static Answers drops(String... names) {
        return new Answers(Map.of(), Set.of(names), Map.of(), Map.of());
    }

    public static Answers backfill(String column, String expression) {
        return new Answers(Map.of(), Set.of(), Map.of(column, expression), Map.of());
    }

    public static Answers using(String column, String expression) {
        return new Answers(Map.of(), Set.of(), Map.of(), Map.of(column, expression));
    }
}
