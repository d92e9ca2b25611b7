package dev.squall.kit.generate;

import dev.squall.declare.DeclaredSchema;
import dev.squall.error.Report;
import dev.squall.kit.error.ScratchUnusable;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.scratch.Scratch;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.kit.snapshot.SnapshotFile;
import dev.squall.schema.DeclaredObjects;
import dev.squall.schema.object.Step;
import dev.squall.schema.online.Expansion;
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
        Comparison found = Comparison.of(scratch, lineage, schema, options);
        if (!found.up().questions().isEmpty()) {
            return new Generation.Unanswered(found.up().questions());
        }
        if (found.isEmpty()) {
            return new Generation.NothingToDo(found.leftAlone());
        }
        SnapshotFile after = new SnapshotFile(found.target().snapshot().objects());
        Expansion expansion = found.expansion();
        if (options.expand() && !expansion.columns().isEmpty()) {
            return expanded(found, expansion, after, write);
        }
        Draft draft = proven(found);
        if (write) {
            files(draft, after);
        }
        return written(found, draft);
    }

    private Generation expanded(
            Comparison found, Expansion expansion, SnapshotFile after, boolean write)
            throws SQLException {
        Expanding.Drafts drafts =
                new Expanding(found, expansion, options, recounts(found)).proven();
        if (write) {
            files(drafts.expand(), drafts.between());
            files(drafts.contract(), after);
        }
        return new Generation.Expanded(
                written(found, drafts.expand()), written(found, drafts.contract()));
    }

    private Generation.Written written(Comparison found, Draft draft) {
        return new Generation.Written(
                draft.id(),
                folder.resolve(draft.id().value()),
                draft.changes().sentences(),
                draft.hazards(),
                draft.irreversible(),
                found.leftAlone(),
                draft.upSql(),
                draft.downSql());
    }

    private Draft proven(Comparison found) throws SQLException {
        Draft draft = draft(found);
        options.tell("proving " + draft.id() + " forward and back");
        Start start = found.start();
        Undone.undo(start.connection().connection(), found.renames().inverse());
        Proof proof = new Proof(found, options.migrator(), List.of(draft));
        proof.forward(found.end());
        if (draft.missing().isEmpty()) {
            proof.back(start.snapshot());
        }
        return draft;
    }

    private Draft draft(Comparison found) {
        Start start = found.start();
        Changes changes = found.changes();
        boolean first = start.lineage().migrations().isEmpty();
        String name = options.name().orElseGet(() -> changes.name(first));
        return Draft.of(
                NextId.after(start.lineage(), options.clock().instant(), name),
                start.heads(),
                changes,
                found.renames(),
                steps(found),
                found.back());
    }

    private List<Step> steps(Comparison found) {
        List<Step> steps = new ArrayList<>(found.up().steps());
        steps.addAll(recounts(found));
        return options.concurrently() ? found.online().steps(steps) : steps;
    }

    private List<Step> recounts(Comparison found) {
        DeclaredObjects declared = DeclaredObjects.of(schema);
        return Recounts.steps(declared, found.from(), found.target().snapshot());
    }

    private void files(Draft draft, SnapshotFile snapshot) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("up.sql", draft.upSql());
        files.put("down.sql", draft.downSql());
        files.put("snapshot.json", snapshot.text());
        Writing.write(folder, draft.id(), draft.parents(), files);
    }
}
