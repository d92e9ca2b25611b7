package dev.squall.kit.push;

import dev.squall.declare.DeclaredSchema;
import dev.squall.error.Report;
import dev.squall.kit.error.MigratorFailed;
import dev.squall.kit.error.PushRefused;
import dev.squall.kit.generate.KnownAnswers;
import dev.squall.kit.generate.LeftAlone;
import dev.squall.kit.generate.Readings;
import dev.squall.kit.generate.Recounts;
import dev.squall.kit.generate.RenameAnswers;
import dev.squall.kit.generate.Target;
import dev.squall.kit.project.ProjectEnvironment;
import dev.squall.kit.scratch.Scratch;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.kit.snapshot.SnapshotFile;
import dev.squall.run.DirectConnection;
import dev.squall.run.Profile;
import dev.squall.schema.DeclaredObjects;
import dev.squall.schema.Plan;
import dev.squall.schema.Renames;
import dev.squall.schema.SchemaApply;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Answers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// Brings a development database to what the records say, without a migration.
///
/// ```java
/// Pushing done = new Push(Tables.schema(), Answers.none()).into(connection, Profile.DEVELOPMENT, server);
/// ```
public final class Push {

    private final DeclaredSchema schema;
    private final Answers answers;
    private final boolean productionAllowed;
    private final boolean migratedAllowed;

    /// @param schema what the records say
    /// @param answers the answers to questions
    public Push(DeclaredSchema schema, Answers answers) {
        this(schema, answers, false, false);
    }

    private Push(
            DeclaredSchema schema,
            Answers answers,
            boolean productionAllowed,
            boolean migratedAllowed) {
        this.schema = schema;
        this.answers = answers;
        this.productionAllowed = productionAllowed;
        this.migratedAllowed = migratedAllowed;
    }

    /// The same, also where the real data is.
    public Push allowingProduction() {
        return new Push(schema, answers, true, migratedAllowed);
    }

    /// The same, also into a database that has migrations; they will not know.
    public Push allowingMigrated() {
        return new Push(schema, answers, productionAllowed, true);
    }

    /// Changes a database.
    ///
    /// @param profile what the database is for
    /// @throws PushRefused if it is in production, or has migrations, and nobody allowed it
    /// @throws dev.squall.error.PlanFailed if the server refuses a statement: the database is as
    ///   before, unless a step could not be in a transaction
    public Pushing into(DirectConnection database, Profile profile, ScratchServer server) {
        try {
            PushedSchema memory = new PushedSchema(database.connection());
            refuse(profile, memory, database);
            DeclaredObjects declared = DeclaredObjects.of(schema);
            SnapshotFile before = memory.read();
            Target target = target(server, declared, Readings.scope(declared, before));
            return push(database.connection(), memory, before, target, declared);
        } catch (SQLException e) {
            throw new MigratorFailed(
                    Report.of("the push failed")
                            .line("database", database.toString())
                            .line("server", e.getMessage()),
                    e);
        }
    }

    private void refuse(Profile profile, PushedSchema memory, DirectConnection database)
            throws SQLException {
        if (ProjectEnvironment.holdsRealData(profile) && !productionAllowed) {
            throw new PushRefused(
                    Report.of("a push into production is refused")
                            .line("database", database.toString())
                            .hint(
                                    "squall generate and squall migrate; --allow-production if it"
                                            + " must be"));
        }
        if (memory.exists("squall.migrations") && !migratedAllowed) {
            throw new PushRefused(
                    Report.of("this database has migrations: a push would not be in them")
                            .line("database", database.toString())
                            .hint(
                                    "squall generate and squall migrate, or push into a database of"
                                            + " its own; --allow-migrated if it must be"));
        }
    }

    private static Target target(ScratchServer server, DeclaredObjects declared, Scope scope)
            throws SQLException {
        try (Scratch scratch = Scratch.on(server)) {
            return Target.read(scratch, declared, scope);
        }
    }

    private Pushing push(
            Connection connection,
            PushedSchema memory,
            SnapshotFile before,
            Target target,
            DeclaredObjects declared)
            throws SQLException {
        Snapshot now = target.read(connection);
        Snapshot to = target.snapshot();
        Answers all = new RenameAnswers(schema, now, to).with(answers);
        KnownAnswers.require(all, now, to);
        Renames renames = tried(connection, target.scope(), to, all);
        Difference up =
                Diff.between(
                        target.proper(renames.snapshot()),
                        to,
                        renames.applied(before.objects().keySet()),
                        all);
        if (!up.questions().isEmpty()) {
            return new Pushing.Unanswered(up.questions());
        }
        Snapshot from = target.proper(renames.snapshot());
        List<Step> steps =
                Stream.of(renames.steps(), up.steps(), Recounts.steps(declared, from, to))
                        .flatMap(List::stream)
                        .toList();
        memory.create();
        SchemaApply.apply(connection, new Plan(steps));
        memory.keep(new SnapshotFile(to.objects()));
        return steps.isEmpty()
                ? new Pushing.NothingToDo(LeftAlone.named(up.leftAlone(), from))
                : new Pushing.Pushed(steps, LeftAlone.named(up.leftAlone(), from));
    }

    /// What the renames would give; they are made with the rest.
    private static Renames tried(
            Connection connection, Scope scope, Snapshot target, Answers answers)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            return Renames.make(connection, scope, target, answers);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
