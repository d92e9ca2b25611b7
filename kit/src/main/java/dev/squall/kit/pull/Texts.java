package dev.squall.kit.pull;

import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Answers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the classes do not declare, as statements: the difference between what they make and what
/// is there, in the order in which a migration would make it.
final class Texts {

    private final List<Step> before = new ArrayList<>();
    private final List<Step> after = new ArrayList<>();
    private final Map<ObjectId, List<Step>> ofTables = new HashMap<>();
    private final Claims claims;
    private final Snapshot all;

    Texts(Claims claims) {
        this.claims = claims;
        this.all = claims.model().snapshot();
        Snapshot nothing = Part.of(all, Set.of(), Map.of());
        before.addAll(steps(nothing, Part.of(all, claims.before(), Map.of())));
        Set<ObjectId> there = new TreeSet<>(claims.declared());
        there.addAll(claims.before());
        share(steps(Part.of(all, there, claims.made()), all));
    }

    private static List<Step> steps(Snapshot from, Snapshot to) {
        return Diff.between(from, to, from.objects().keySet(), Answers.none()).steps();
    }

    /// What needs nothing but its table stands in that table's record.
    private void share(List<Step> steps) {
        Map<ObjectId, ObjectId> placed = new HashMap<>();
        for (Step step : steps) {
            ObjectId id = step.id();
            ObjectId table = tableOf(id);
            boolean alone =
                    isWhole(claims.model().table(table))
                            && id.kind() != ObjectKind.DEFAULT_PRIVILEGES
                            && all.needsOf(id).stream()
                                    .allMatch(
                                            need ->
                                                    claims.isDeclared(need)
                                                            || claims.before().contains(need)
                                                            || table.equals(placed.get(need)));
            if (alone) {
                placed.put(id, table);
                ofTables.computeIfAbsent(table, t -> new ArrayList<>()).add(step);
            } else {
                after.add(step);
            }
        }
    }

    /// What is said of a partitioned table may depend on which partitions there are.
    private static boolean isWhole(@Nullable RecordTable table) {
        return table != null && table.table().partitionBy() == null;
    }

    private static ObjectId tableOf(ObjectId id) {
        return id.kind() == ObjectKind.TABLE
                ? id
                : ObjectId.of(ObjectKind.TABLE, id.schema(), id.owner());
    }

    List<Step> before() {
        return before;
    }

    /// What comes behind everything, and belongs to no table's record.
    List<Step> after() {
        return after;
    }

    List<Step> of(ObjectId table) {
        return ofTables.getOrDefault(table, List.of());
    }

    /// The statement that creates a table.
    static String creation(Model model, RecordTable table) {
        Sides sides =
                new Sides(
                        Part.of(model.snapshot(), Set.of(), Map.of()),
                        model.snapshot(),
                        Answers.none());
        return table.table().added(sides).getFirst().sql();
    }
}
