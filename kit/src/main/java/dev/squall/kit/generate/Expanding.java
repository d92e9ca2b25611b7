package dev.squall.kit.generate;

import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.snapshot.SnapshotFile;
import dev.squall.schema.Plan;
import dev.squall.schema.SchemaApply;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import dev.squall.schema.online.Expansion;
import dev.squall.schema.online.Online;
import dev.squall.schema.question.Answers;
import dev.squall.schema.question.Question;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two migrations in the place of one that would write a table anew: the first makes columns beside
/// the old ones, the second swaps them, and does all the rest. Both are proven, forward and back.
final class Expanding {

    private final Comparison found;
    private final Expansion expansion;
    private final GenerateOptions options;
    private final List<Step> recounts;
    private final Start start;

    Expanding(Comparison found, Expansion expansion, GenerateOptions options, List<Step> recounts) {
        this.found = found;
        this.expansion = expansion;
        this.options = options;
        this.recounts = recounts;
        this.start = found.start();
    }

    /// The two, with what is declared after the first.
    record Drafts(Draft expand, SnapshotFile between, Draft contract) {}

    Drafts proven() throws SQLException {
        Connection connection = start.connection().connection();
        Draft expand = expand();
        options.tell("proving " + expand.id() + " forward and back");
        Undone.undo(connection, found.renames().inverse());
        Proof first = new Proof(found, options.migrator(), List.of(expand));
        Snapshot between = first.forwardBeyond(found.from());
        first.back(start.snapshot());
        first.forwardBeyond(found.from());

        Draft contract = contract(expand, between, swapped(connection));
        options.tell("proving " + contract.id() + " forward and back");
        Proof second = new Proof(found, options.migrator(), List.of(expand, contract));
        second.forward(end(between));
        if (contract.missing().isEmpty()) {
            second.back(between);
        }
        return new Drafts(expand, declared(between), contract);
    }

    private Snapshot end(Snapshot before) {
        Set<ObjectId> left = new TreeSet<>(found.up().leftAlone());
        left.retainAll(before.objects().keySet());
        return Diff.withLeftAlone(found.target().snapshot(), before, left);
    }

    private SnapshotFile declared(Snapshot between) {
        var objects = new TreeMap<>(between.objects());
        objects.keySet().removeAll(found.up().leftAlone());
        return new SnapshotFile(objects);
    }

    private Draft expand() {
        List<String> columns = expansion.columns().stream().map(ObjectId::called).toList();
        List<String> sentences = new ArrayList<>();
        columns.forEach(c -> sentences.add("add a column beside " + c + " that has its new type"));
        String name = "expand_" + columns.getFirst().replaceAll("[^a-z0-9]+", "_");
        return new Draft(
                NextId.after(start.lineage(), options.clock().instant(), cut(name)),
                start.heads(),
                new Changes(sentences),
                Stream.concat(found.renames().steps().stream(), expansion.expand().stream())
                        .toList(),
                Stream.concat(expansion.back().stream(), found.renames().inverse().stream())
                        .toList(),
                List.of());
    }

    private static String cut(String name) {
        return name.length() <= Changes.NAME_LENGTH ? name : name.substring(0, Changes.NAME_LENGTH);
    }

    /// What is there when the names are swapped; it is not kept.
    private Snapshot swapped(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            SchemaApply.apply(connection, new Plan(expansion.swap()));
            return found.target().proper(found.target().read(connection));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Draft contract(Draft expand, Snapshot between, Snapshot swapped) {
        Snapshot end = end(swapped);
        Set<ObjectId> declared = new TreeSet<>(swapped.objects().keySet());
        declared.removeAll(found.up().leftAlone());
        Difference rest = Diff.between(swapped, end, declared, answers());
        List<Step> steps = new ArrayList<>(expansion.swap());
        List<Step> after = new ArrayList<>(rest.steps());
        after.addAll(recounts);
        Online.between(swapped, end).steps(after).forEach(step -> steps.add(kept(step)));

        Answers values = new Answers(Map.of(), Set.of(), expansion.values(), Map.of());
        Difference back = Diff.between(end, between, end.objects().keySet(), values);
        Changes changes =
                Changes.of(List.of(), swapped, found.target().snapshot(), rest.leftAlone());
        List<String> columns = expansion.columns().stream().map(ObjectId::called).toList();
        List<String> sentences = new ArrayList<>();
        columns.forEach(c -> sentences.add("take the new column as " + c));
        sentences.addAll(changes.sentences());
        MigrationId id =
                MigrationId.of(
                        expand.id().time().plusSeconds(1),
                        options.name()
                                .orElse(expand.id().name().replaceFirst("expand", "contract")));
        Migration parent = Replay.migration(expand.id(), expand.parents(), "", "");
        return new Draft(
                id,
                List.of(parent),
                new Changes(sentences),
                steps,
                back.steps(),
                back.questions().stream().map(Question::text).collect(Collectors.toList()));
    }

    /// The values of an old column are in the new one.
    private Step kept(Step step) {
        return expansion.old().contains(step.id().called()) ? step.with(null) : step;
    }

    private Answers answers() {
        Set<String> drops = new TreeSet<>(options.answers().drops());
        drops.addAll(expansion.old());
        return new Answers(
                Map.of(), drops, options.answers().backfills(), options.answers().usings());
    }
}
