package dev.squall.schema.online;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.OwnerBound;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.table.RelationTable;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Answers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a plan is made on: both sides, its steps, and which tables may hold many rows.
final class Ground {

    private final Sides sides;
    private final List<Step> plain;
    private final Set<ObjectId> made;
    private final Map<ObjectId, List<Step>> about;
    private final Map<ObjectId, Set<ObjectId>> closures = new HashMap<>();
    private final Map<ObjectId, Step> fillings = new HashMap<>();
    private final FreeNames names;

    Ground(Snapshot from, Snapshot to, List<Step> plain) {
        this.sides = new Sides(from, to, Answers.none());
        this.plain = List.copyOf(plain);
        this.made =
                plain.stream()
                        .filter(step -> step.sql().startsWith("create "))
                        .map(Step::id)
                        .filter(id -> isRelation(id.kind()))
                        .collect(Collectors.toCollection(TreeSet::new));
        this.about = plain.stream().collect(Collectors.groupingBy(Step::id));
        this.names = new FreeNames(from, to);
    }

    private static boolean isRelation(ObjectKind kind) {
        return kind == ObjectKind.TABLE || kind == ObjectKind.MATERIALIZED_VIEW;
    }

    Sides sides() {
        return sides;
    }

    Snapshot from() {
        return sides.from();
    }

    Snapshot to() {
        return sides.to();
    }

    List<Step> plain() {
        return plain;
    }

    FreeNames names() {
        return names;
    }

    /// Whether a table is there before the plan and stays: it may have many rows.
    boolean isBusy(ObjectId table) {
        return isRelation(table.kind())
                && from().has(table)
                && to().has(table)
                && !made.contains(table)
                && !isForeign(table);
    }

    /// The table that something belongs to.
    static ObjectId tableOf(ObjectId part) {
        return ObjectId.of(ObjectKind.TABLE, part.schema(), part.owner());
    }

    boolean isForeign(ObjectId table) {
        return table(table).map(RelationTable::isForeign).orElse(false);
    }

    boolean isPartitioned(ObjectId table) {
        return table(table).map(t -> t.partitionBy() != null).orElse(false);
    }

    /// Whether a table has a default partition before the plan.
    boolean hasDefault(ObjectId parent) {
        return defaultOf(from(), parent).isPresent();
    }

    /// The default partition of a table, which has the rows of no other one, if it stays that.
    Optional<ObjectId> restOf(ObjectId parent) {
        return defaultOf(from(), parent)
                .filter(this::isBusy)
                .filter(rest -> defaultOf(to(), parent).filter(rest::equals).isPresent());
    }

    private static Optional<ObjectId> defaultOf(Snapshot side, ObjectId parent) {
        return side.dependents(parent, RelationTable.class).stream()
                .filter(each -> parent.equals(each.partitionOf()))
                .filter(each -> "DEFAULT".equals(each.bounds()))
                .map(RelationTable::id)
                .findFirst();
    }

    Optional<RelationTable> table(ObjectId table) {
        return to().get(table, RelationTable.class)
                .or(() -> from().get(table, RelationTable.class));
    }

    /// Remembers how the rows of a column get their values.
    void filled(ObjectId column, Step batches) {
        fillings.put(column, batches);
    }

    /// How the rows of a column get their values in this plan, if they do.
    Optional<Step> filling(ObjectId column) {
        return Optional.ofNullable(fillings.get(column));
    }

    /// Whether policies bind the owner of a table, before and after.
    boolean isForced(ObjectId table) {
        ObjectId security = new ObjectId(ObjectKind.ROW_SECURITY, table.schema(), table.name(), "");
        return Stream.of(from(), to())
                .allMatch(
                        side ->
                                side.get(security, OwnerBound.class)
                                        .filter(OwnerBound::bindsOwner)
                                        .isPresent());
    }

    /// Whether something has the name of a relation before the plan.
    boolean wasTaken(ObjectId relation) {
        String name = "relation " + relation.schema() + "." + relation.name();
        return from().objects().values().stream().anyMatch(o -> o.occupies().contains(name));
    }

    /// The steps about something.
    List<Step> about(ObjectId id) {
        return about.getOrDefault(id, List.of());
    }

    /// Whether the plan touches something that an object needs, but for its table.
    boolean isMovedUnder(ObjectId id) {
        return closure(id).stream()
                .filter(need -> !need.equals(id) && !isRelation(need.kind()))
                .anyMatch(about::containsKey);
    }

    /// An object and all that it needs, on either side.
    Set<ObjectId> closure(ObjectId id) {
        Set<ObjectId> known = closures.get(id);
        if (known != null) {
            return known;
        }
        Set<ObjectId> all = new TreeSet<>();
        Deque<ObjectId> open = new ArrayDeque<>();
        open.add(id);
        while (!open.isEmpty()) {
            ObjectId next = open.remove();
            if (all.add(next)) {
                open.addAll(from().needsOf(next));
                open.addAll(to().needsOf(next));
                above(from().get(next), open);
                above(to().get(next), open);
            }
        }
        closures.put(id, all);
        return all;
    }

    private static void above(@Nullable CatalogObject object, Deque<ObjectId> open) {
        ObjectId above = object == null ? null : object.attachedTo();
        if (above != null) {
            open.add(above);
        }
    }
}
