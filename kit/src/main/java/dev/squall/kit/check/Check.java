package dev.squall.kit.check;

import dev.squall.declare.DeclaredSchema;
import dev.squall.error.Report;
import dev.squall.kit.check.Finding.Kind;
import dev.squall.kit.error.MigratorFailed;
import dev.squall.kit.generate.Generate;
import dev.squall.kit.generate.GenerateOptions;
import dev.squall.kit.generate.Generation;
import dev.squall.kit.generate.Lineages;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.run.HistoryProblem;
import dev.squall.kit.run.MigrationStatus;
import dev.squall.kit.run.Migrator;
import dev.squall.kit.run.MigratorOptions;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.run.DirectConnection;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.question.Question;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a build server wants to know: whether the records, the migrations and a database say the
/// same.
///
/// ```java
/// List<Finding> findings = new Check(Path.of("migrations"))
///         .records(Tables.schema(), server, GenerateOptions.defaults())
///         .database(connection)
///         .findings();
/// ```
public final class Check {

    private final Path folder;
    private final Lineage lineage;
    private final List<Finding> findings = new ArrayList<>();

    /// The migrations themselves: whether they are read, and merged.
    ///
    /// @throws dev.squall.kit.error.InvalidMigrations if they are not in order
    public Check(Path folder) {
        this.folder = folder;
        this.lineage = Lineage.read(folder);
        if (lineage.heads().size() > 1) {
            String heads =
                    lineage.heads().stream()
                            .map(Migration::toString)
                            .collect(Collectors.joining(", "));
            add(
                    Kind.UNMERGED,
                    heads,
                    "nothing brings these migrations together: " + heads,
                    "squall generate merges them if they do not disturb each other");
        }
    }

    /// Whether the migrations do what the records say.
    public Check records(DeclaredSchema schema, ScratchServer server, GenerateOptions options) {
        switch (Generate.of(schema, folder).with(options).propose(server)) {
            case Generation.NothingToDo _ -> {}
            case Generation.Unanswered(List<Question> questions) ->
                    questions.forEach(q -> missing(q.about().toString(), q.text()));
            case Generation.Written made -> missing(made.changes());
            case Generation.Expanded both -> {
                missing(both.expand().changes());
                missing(both.contract().changes());
            }
        }
        return this;
    }

    private void missing(List<String> changes) {
        changes.forEach(change -> missing(change, "no migration does this: " + change));
    }

    private void missing(String subject, String sentence) {
        add(Kind.MISSING_MIGRATION, subject, sentence, "squall generate makes the migration");
    }

    /// Whether a database is where the migrations are, and as they have made it.
    ///
    /// @throws MigratorFailed if it cannot be read
    public Check database(DirectConnection connection) {
        MigrationStatus status =
                new Migrator(lineage, MigratorOptions.defaults()).status(connection);
        for (HistoryProblem problem : status.problems()) {
            add(Kind.HISTORY, problem.id().value(), problem.toString(), null);
        }
        status.pending()
                .forEach(
                        id ->
                                add(
                                        Kind.PENDING,
                                        id.value(),
                                        id + " is not applied to " + connection,
                                        "squall migrate applies it"));
        try {
            drift(Drift.of(connection, new Lineages(applied(status)).declared()));
        } catch (SQLException e) {
            throw new MigratorFailed(
                    Report.of("the database cannot be read").line("server", e.getMessage()), e);
        }
        return this;
    }

    private Lineage applied(MigrationStatus status) {
        return new Lineage(
                lineage.migrations().stream()
                        .filter(m -> !status.pending().contains(m.id()))
                        .toList());
    }

    private void drift(Drift drift) {
        drift.changed()
                .forEach(
                        difference ->
                                add(
                                        Kind.DRIFT,
                                        difference.id().toString(),
                                        difference.toString(),
                                        "a migration must say so, or the database be changed"
                                                + " back"));
        for (ObjectId id : drift.undeclared()) {
            add(Kind.UNDECLARED, id.toString(), id + " is not declared, and left alone", null);
        }
    }

    private void add(Kind kind, String subject, String sentence, @Nullable String hint) {
        findings.add(new Finding(kind, subject, sentence, hint));
    }

    /// Everything that was found.
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
