package dev.squall.kit.generate;

import dev.squall.declare.DeclaredSchema;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.scratch.Scratch;
import dev.squall.kit.snapshot.SnapshotFile;
import dev.squall.schema.DeclaredObjects;
import dev.squall.schema.Renames;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.online.Expansion;
import dev.squall.schema.online.Online;
import dev.squall.schema.question.Answers;
import java.sql.SQLException;
import java.util.SortedSet;

/// The records beside what the migrations make.
///
/// @param start where the migrations lead
/// @param target what the records say
/// @param renames the renames that are answered, as they were made in the start database
/// @param from the start after them
/// @param up what turns that into the target
record Comparison(Start start, Target target, Renames renames, Snapshot from, Difference up) {

    static Comparison of(
            Scratch scratch, Lineage lineage, DeclaredSchema schema, GenerateOptions options)
            throws SQLException {
        SnapshotFile before = new Lineages(lineage).declared();
        DeclaredObjects declared = DeclaredObjects.of(schema);
        Target target = Target.read(scratch, declared, Readings.scope(declared, before));
        options.tell("running " + lineage.migrations().size() + " migrations there");
        Start start = Start.replay(scratch, lineage, before, target, options.migrator());
        Answers answers =
                new RenameAnswers(schema, start.snapshot(), target.snapshot())
                        .with(options.answers());
        KnownAnswers.require(answers, start.snapshot(), target.snapshot());
        return of(start, target, answers);
    }

    private static Comparison of(Start start, Target target, Answers answers) throws SQLException {
        Snapshot to = target.snapshot();
        Renames renames =
                Renames.make(start.connection().connection(), target.scope(), to, answers);
        Snapshot from = target.proper(renames.snapshot());
        var declared = renames.applied(start.declared().objects().keySet());
        Difference up = Diff.between(from, to, declared, answers);
        return new Comparison(start, target, renames, from, up);
    }

    /// Whether there is nothing to do, not even a merge.
    boolean isEmpty() {
        return up.isEmpty() && renames.steps().isEmpty() && start.heads().size() < 2;
    }

    /// What nobody declares, for a person.
    SortedSet<ObjectId> leftAlone() {
        return LeftAlone.named(up.leftAlone(), from);
    }

    Changes changes() {
        return Changes.of(renames.renamings(), from, target.snapshot(), up.leftAlone());
    }

    /// The way forward for tables that are in use.
    Online online() {
        return Online.between(from, end());
    }

    /// The way back, but for the renames.
    Difference back() {
        return Diff.back(end(), from);
    }

    /// What would write tables anew.
    Expansion expansion() {
        return Expansion.of(from, end(), up.steps());
    }

    /// What shall be there, and what is left alone.
    Snapshot end() {
        return Diff.withLeftAlone(target.snapshot(), from, up.leftAlone());
    }
}
