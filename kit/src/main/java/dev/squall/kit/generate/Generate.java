package dev.squall.kit.generate;

import dev.squall.declare.DeclaredSchema;
import dev.squall.error.Report;
import dev.squall.kit.error.ScratchUnusable;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.run.MigratorOptions;
import dev.squall.kit.scratch.Scratch;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.kit.snapshot.SnapshotFile;
import dev.squall.schema.DeclaredObjects;
import dev.squall.schema.Renames;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Answers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes a migration of what the records say and the migrations do not do yet.
///
/// ```java
/// Generation made = Generate.of(Tables.schema(), Path.of("migrations")).run(server);
/// ```
///
/// The records are loaded into a scratch database, the migrations are run in another one, and both
/// are read from the catalog. Before anything is written, the migration has run forward and back in
/// the scratch database, and has given the very same schema as the records.
public final class Generate {

    private final DeclaredSchema schema;
    private final Path folder;
    private final GenerateOptions options;

    private Generate(DeclaredSchema schema, Path folder, GenerateOptions options) {
        this.schema = schema;
        this.folder = folder;
        this.options = options;
    }

    /// What is to be generated.
    ///
    /// @param schema what the records say: `Tables.schema()`
    /// @param folder the folder of the migrations
    public static Generate of(DeclaredSchema schema, Path folder) {
        return new Generate(schema, folder, GenerateOptions.defaults());
    }

    /// The same, done in another way.
    public Generate with(GenerateOptions other) {
        return new Generate(schema, folder, other);
    }

    /// Generates.
    ///
    /// @throws dev.squall.kit.error.InvalidMigrations if the migrations are not in order
    /// @throws dev.squall.kit.error.ConflictingBranches if branches cannot be merged
    /// @throws dev.squall.kit.error.PlanUnproven if the plan fails its proof
    /// @throws dev.squall.error.AnswerFitsNothing if an answer is about nothing that is there
    /// @throws ScratchUnusable if databases cannot be made on the scratch server
    public Generation run(ScratchServer server) {
        return make(server, true);
    }

    /// What [#run] would do, proven in the same way; nothing is written.
    public Generation propose(ScratchServer server) {
        return make(server, false);
    }

    private Generation make(ScratchServer server, boolean write) {
        Lineage lineage = Lineage.read(folder);
        options.tell("loading the records into a scratch database");
        try (Scratch scratch = Scratch.on(server)) {
            return make(scratch, lineage, write);
        } catch (SQLException e) {
            throw new ScratchUnusable(
                    Report.of("the scratch database failed").line("server", e.getMessage()), e);
        }
    }

    private Generation make(Scratch scratch, Lineage lineage, boolean write) throws SQLException {
        SnapshotFile before = new Lineages(lineage).declared();
        DeclaredObjects declared = DeclaredObjects.of(schema);
        Scope scope = Readings.scope(declared, before);
        Target target = Target.read(scratch, declared, scope);
        options.tell("running " + lineage.migrations().size() + " migrations there");
        MigratorOptions quiet = MigratorOptions.defaults().classLoader(options.classLoader());
        Start start = Start.replay(scratch, lineage, target, quiet);
        Answers answers =
                new RenameAnswers(schema, start.snapshot(), target.snapshot())
                        .with(options.answers());
        KnownAnswers.require(answers, start.snapshot(), target.snapshot());
        Renames renames =
                Renames.make(start.connection().connection(), scope, target.snapshot(), answers);
        Snapshot from = target.proper(renames.snapshot());
        Difference up =
                Diff.between(
                        from,
                        target.snapshot(),
                        renames.applied(before.objects().keySet()),
                        answers);
        if (!up.questions().isEmpty()) {
            return new Generation.Unanswered(up.questions());
        }
        if (up.isEmpty() && renames.steps().isEmpty() && lineage.heads().size() < 2) {
            return new Generation.NothingToDo(LeftAlone.named(up.leftAlone(), from));
        }
        Draft draft = proven(start, quiet, target, renames, up);
        if (write) {
            files(start, draft, new SnapshotFile(target.snapshot().objects()));
        }
        return new Generation.Written(
                draft.id(),
                folder.resolve(draft.id().value()),
                draft.changes().sentences(),
                draft.hazards(),
                draft.irreversible(),
                LeftAlone.named(up.leftAlone(), from),
                draft.upSql(),
                draft.downSql());
    }

    private Draft proven(
            Start start, MigratorOptions quiet, Target target, Renames renames, Difference up)
            throws SQLException {
        Draft draft = draft(start, target, renames, up);
        options.tell("proving " + draft.id() + " forward and back");
        Undone.undo(start.connection().connection(), renames.inverse());
        Proof proof = new Proof(start.connection(), target, quiet, start.lineage(), draft);
        proof.forward(target.snapshot(), up.leftAlone());
        if (draft.missing().isEmpty()) {
            proof.back(start.snapshot());
        }
        return draft;
    }

    private Draft draft(Start start, Target target, Renames renames, Difference up) {
        Snapshot from = target.proper(renames.snapshot());
        Snapshot to = target.snapshot();
        Changes changes = Changes.of(renames.renamings(), from, to, up.leftAlone());
        boolean first = start.lineage().migrations().isEmpty();
        String name = options.name().orElseGet(() -> changes.name(first));
        return Draft.of(
                NextId.after(start.lineage(), options.clock().instant(), name),
                start.heads(),
                changes,
                renames,
                steps(up, from, to),
                Diff.back(Diff.withLeftAlone(to, from, up.leftAlone()), from));
    }

    private List<Step> steps(Difference up, Snapshot from, Snapshot to) {
        List<Step> steps = new ArrayList<>(up.steps());
        steps.addAll(CounterBackfills.steps(DeclaredObjects.of(schema), from, to));
        return options.concurrently() ? Concurrently.build(steps, from) : steps;
    }

    private void files(Start start, Draft draft, SnapshotFile snapshot) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("up.sql", draft.upSql());
        files.put("down.sql", draft.downSql());
        files.put("snapshot.json", snapshot.text());
        Writing.write(folder, draft.id(), start.heads(), files);
    }
}
