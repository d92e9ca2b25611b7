package dev.squall.kit.compare;

import dev.squall.error.Report;
import dev.squall.kit.error.ScratchUnusable;
import dev.squall.kit.generate.Readings;
import dev.squall.kit.run.LoadFile;
import dev.squall.kit.scratch.ScratchDatabases;
import dev.squall.kit.scratch.ScratchRoles;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.kit.script.SqlScript;
import dev.squall.kit.tool.ToolTable;
import dev.squall.run.DirectConnection;
import dev.squall.schema.Catalog;
import dev.squall.schema.Plan;
import dev.squall.schema.Renames;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import dev.squall.schema.online.Online;
import dev.squall.schema.question.Answers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Compares two schemas, wherever they are, and writes the statements that turn one into the other.
///
/// ```java
/// Compared found = Compare.of(new LiveDatabase(url), SqlFiles.of(file, "schema.sql")).run(() -> server);
/// ```
///
/// Nothing is asked: what a person should decide stands as a comment above the statement.
public final class Compare {

    private final SchemaSource from;
    private final SchemaSource to;
    private final CompareOptions options;

    private Compare(SchemaSource from, SchemaSource to, CompareOptions options) {
        this.from = from;
        this.to = to;
        this.options = options;
    }

    /// What is compared.
    ///
    /// @param from what is there
    /// @param to what shall be there
    public static Compare of(SchemaSource from, SchemaSource to) {
        return new Compare(from, to, CompareOptions.defaults());
    }

    /// The same, done in another way.
    public Compare with(CompareOptions other) {
        return new Compare(from, to, other);
    }

    /// Compares.
    ///
    /// @param server starts the scratch server; it is not called if nothing is to be loaded, and
    ///   what it started is closed
    /// @throws dev.squall.kit.error.ScriptFailed if a statement of a file fails
    /// @throws dev.squall.error.AnswerFitsNothing if a rename names nothing that is there
    public Compared run(Supplier<ScratchServer> server) {
        try (Workshop workshop = new Workshop(server)) {
            Reading.Both both = new Reading(from, to, options, workshop).read();
            return compared(both.from(), both.to(), workshop);
        } catch (SQLException e) {
            throw new ScratchUnusable(
                    Report.of("the scratch database failed").line("server", e.getMessage()), e);
        }
    }

    private Compared compared(Side one, Side other, Workshop workshop) throws SQLException {
        options.tell("comparing");
        Set<String> schemas = new TreeSet<>(one.schemas());
        schemas.addAll(other.schemas());
        SchemaNames.require(options.schemas(), schemas, "neither side has a");
        Set<ObjectId> unknown = unknownRoles(one, other);
        Snapshot target = Readings.without(other.snapshot(), unknown);
        Answers answers = new Answers(options.renames(), Set.of(), Map.of(), Map.of());
        Renames renames = renames(one, target, answers, workshop);
        Snapshot start = Readings.without(ScratchRoles.unmarked(renames.snapshot()), unknown);
        Difference difference =
                Diff.between(start, target, start.objects().keySet(), Answers.none());
        List<Step> steps = new ArrayList<>(renames.steps());
        Difference written =
                options.concurrently() ? Online.between(start, target).of(difference) : difference;
        steps.addAll(written.steps());
        steps.replaceAll(step -> step.saying(other.snapshot().spelled(step.sql())));
        return new Compared(
                Written.of(steps, difference.questions()),
                NotCompared.of(one.unmodelled(), other.unmodelled()));
    }

    /// Roles of which one side gives no more than the names are not compared.
    private static Set<ObjectId> unknownRoles(Side one, Side other) {
        Set<String> names = new TreeSet<>(one.named());
        names.addAll(other.named());
        return names.stream()
                .map(name -> ObjectId.of(ObjectKind.ROLE, "", name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Renames renames(Side one, Snapshot target, Answers answers, Workshop workshop)
            throws SQLException {
        Snapshot start = one.snapshot();
        if (answers.renames().isEmpty()) {
            return new Renames(start, List.of(), List.of(), List.of());
        }
        Scope scope = options.scope(one.roles());
        DirectConnection scratch = one.connection();
        if (scratch == null) {
            scratch = rebuilt(start, scope, workshop.databases());
            start = ScratchRoles.unmarked(Catalog.read(scratch.connection(), scope));
        }
        Scope outside = ToolTable.outside(scratch.connection(), scope);
        return Renames.make(scratch.connection(), outside, start, target, answers);
    }

    /// A live database is read only: its schema is made anew to try the renames in.
    private DirectConnection rebuilt(Snapshot start, Scope scope, ScratchDatabases databases)
            throws SQLException {
        options.tell("making --from anew in a scratch database");
        DirectConnection scratch = databases.make();
        Snapshot empty = Catalog.read(scratch.connection(), scope);
        Difference all = Diff.between(empty, start, empty.objects().keySet(), Answers.none());
        String name = "--from, made anew";
        new LoadFile(name, scratch.connection(), databases.roles())
                .run(SqlScript.parse(name, new Plan(all.steps()).sql()));
        return scratch;
    }
}
