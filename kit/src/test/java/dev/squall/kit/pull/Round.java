package dev.squall.kit.pull;

import dev.squall.declare.DeclaredSchema;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.harness.Compilation;
import dev.squall.harness.Compiled;
import dev.squall.processor.SquallProcessor;
import dev.squall.schema.Catalog;
import dev.squall.schema.Plan;
import dev.squall.schema.SchemaApply;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Answers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Databases that are pulled, compiled as strictly as Squall itself, and made again from what the
/// classes declare: the difference must be empty both ways.
final class Round {

    /// What a database was, and what was pulled from it.
    record Case(String name, Scope scope, Snapshot snapshot, Pulled pulled) {}

    private final EmptyDatabase database;
    private final Snapshot usual;
    private final List<Case> cases = new ArrayList<>();

    Round(EmbeddedPostgres server) throws SQLException {
        this.database = new EmptyDatabase(server);
        this.usual = database.rolledBack(c -> Catalog.read(c, Scope.all()));
    }

    /// Pulls a database that some SQL makes, into a package of its own.
    Pulled pull(String name, List<String> scripts) throws SQLException {
        return database.rolledBack(
                connection -> {
                    execute(connection, "set local check_function_bodies = off");
                    for (String script : scripts) {
                        execute(connection, script);
                    }
                    Scope scope = Source.scope(connection);
                    Source source = Source.read(connection, scope, usual);
                    Pulled pulled = Pull.of(source, "c" + cases.size());
                    cases.add(new Case(name, scope, source.snapshot(), pulled));
                    return pulled;
                });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /// What is wrong, by the names of the cases.
    Map<String, String> problems() throws SQLException {
        Map<String, String> sources = new TreeMap<>();
        cases.forEach(each -> sources.putAll(each.pulled().files()));
        Compiled compiled =
                Compilation.of(sources)
                        .processedBy(new SquallProcessor())
                        .options("-Werror", "-Xplugin:Squall")
                        .compile();
        Map<String, String> problems = new TreeMap<>();
        if (!compiled.success()) {
            problems.put("compilation", compiled.problemText());
            return problems;
        }
        ClassLoader loader = compiled.classLoader();
        for (Case each : cases) {
            String problem = problem(each, loader);
            if (!problem.isEmpty()) {
                problems.put(each.name(), problem);
            }
        }
        return problems;
    }

    private String problem(Case given, ClassLoader loader) throws SQLException {
        try {
            Object schema =
                    loader.loadClass(given.pulled().schema()).getMethod("schema").invoke(null);
            Plan plan = Plan.fromEmpty((DeclaredSchema) schema);
            return database.rolledBack(
                    connection -> {
                        SchemaApply.apply(connection, plan);
                        Snapshot made =
                                Part.without(Catalog.read(connection, given.scope()), usual);
                        return steps(given.snapshot(), made) + steps(made, given.snapshot());
                    });
        } catch (ReflectiveOperationException e) {
            return String.valueOf(e.getCause());
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static String steps(Snapshot from, Snapshot to) {
        StringBuilder text = new StringBuilder();
        for (Step step : Diff.between(from, to, from.objects().keySet(), Answers.none()).steps()) {
            text.append(step.script());
        }
        return text.toString();
    }

    void close() throws SQLException {
        database.close();
    }
}
