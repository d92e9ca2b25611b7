package dev.squall.kit.generate;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Rename;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.question.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `@RenamedFrom` as an answer: as long as the old name is there and the new one is not.
public final class RenameAnswers {

    private final List<Rename> declared;
    private final Snapshot start;
    private final Snapshot target;

    /// @param schema what the records say
    /// @param start what is there
    /// @param target what shall be there
    public RenameAnswers(DeclaredSchema schema, Snapshot start, Snapshot target) {
        this.declared = schema.renames();
        this.start = start;
        this.target = target;
    }

    /// The answers that were given, and those that the records give.
    public Answers with(Answers given) {
        Map<String, String> renames = new HashMap<>(given.renames());
        for (Rename rename : declared) {
            if (isOfInterest(rename)) {
                String before = called(rename, owner(rename), rename.oldName());
                String after = called(rename, rename.owner(), rename.newName());
                if (has(start, before) && !has(start, after) && has(target, after)) {
                    renames.putIfAbsent(before, after);
                }
            }
        }
        return new Answers(renames, given.drops(), given.backfills(), given.usings());
    }

    /// Constraints, indexes and sequences follow what they are named after.
    private static boolean isOfInterest(Rename rename) {
        return switch (rename.kind()) {
            case TABLE, COLUMN, TYPE, LABEL, FIELD -> true;
            case CONSTRAINT, INDEX, SEQUENCE -> false;
        };
    }

    /// What it is part of, by the name that this has in the start.
    private String owner(Rename rename) {
        return declared.stream()
                .filter(r -> r.owner().isEmpty() && r.schema().equals(rename.schema()))
                .filter(r -> r.newName().equals(rename.owner()))
                .filter(r -> has(start, called(r, "", r.oldName())))
                .filter(r -> !has(start, called(r, "", r.newName())))
                .map(Rename::oldName)
                .findFirst()
                .orElse(rename.owner());
    }

    private static String called(Rename rename, String owner, String name) {
        String schema = rename.schema();
        String within = schema.isEmpty() || schema.equals("public") ? "" : schema + ".";
        return within + (owner.isEmpty() ? "" : owner + ".") + name;
    }

    private static boolean has(Snapshot snapshot, String name) {
        return snapshot.objects().values().stream()
                .flatMap(o -> Stream.concat(Stream.of(o.id()), o.namesInside().stream()))
                .anyMatch((ObjectId id) -> id.isCalled(name));
    }
}
