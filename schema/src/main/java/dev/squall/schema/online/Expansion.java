package dev.squall.schema.online;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.constraint.ForeignKey;
import dev.squall.schema.catalog.constraint.Key;
import dev.squall.schema.catalog.index.Index;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Columns that get a type which is stored otherwise, without a rewrite of the table: a new column
/// beside the old one, kept in step by a trigger and filled in batches, with its indexes; later
/// both swap their names in a moment. Two migrations, between which there may be any time.
///
/// ```java
/// Expansion expansion = Expansion.of(from, to, Diff.between(from, to, declared, answers).steps());
/// expansion.expand();   // the first
/// expansion.swap();     // the beginning of the second: the difference says what is left
/// ```
public final class Expansion {

    private final Ground ground;
    private final List<TwinColumn> twins;
    private final Map<ObjectId, String> built = new HashMap<>();
    private final Map<ObjectId, String> aside = new HashMap<>();

    private Expansion(Ground ground) {
        this.ground = ground;
        this.twins =
                ground.plain().stream()
                        .flatMap(step -> TwinColumn.of(ground, step).stream())
                        .toList();
        for (CatalogObject object : ground.to().objects().values()) {
            ObjectId id = object.id();
            boolean has =
                    object instanceof Key key
                            ? KeyText.of(key.definition()).isPresent()
                            : object instanceof Index;
            if (has && isOfTwin(ground.to(), id)) {
                built.put(id, ground.names().relation(id, id.name(), "_next"));
            }
        }
    }

    /// What a plan would write anew.
    ///
    /// @param from what is there
    /// @param to what shall be there
    /// @param plain the steps of the difference
    public static Expansion of(Snapshot from, Snapshot to, List<Step> plain) {
        return new Expansion(new Ground(from, to, plain));
    }

    /// The columns that are made so.
    public List<ObjectId> columns() {
        return twins.stream().map(TwinColumn::id).toList();
    }

    /// What is called so until the second migration drops it: the old columns.
    public Set<String> old() {
        Set<String> names = new TreeSet<>();
        twins.forEach(twin -> names.add(twin.named(twin.old()).called()));
        return names;
    }

    /// Where the values of the new columns come from when the second migration is taken back.
    public Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        twins.forEach(twin -> values.put(twin.named(twin.next()).called(), twin.name()));
        return values;
    }

    /// The steps of the first migration.
    public List<Step> expand() {
        List<Unit> units = new ArrayList<>();
        twins.forEach(twin -> units.addAll(twin.added()));
        for (TwinColumn twin : twins) {
            units.addAll(twin.filled(ground));
        }
        built.keySet().stream().sorted().forEach(id -> units.add(Unit.alone(built(id))));
        return new LockNotes(ground).on(Unit.steps(units));
    }

    /// The steps that take the first migration back.
    public List<Step> back() {
        List<Step> steps = new ArrayList<>();
        twins.forEach(twin -> steps.addAll(twin.untied()));
        twins.forEach(twin -> steps.add(twin.dropped()));
        return steps;
    }

    private Step built(ObjectId id) {
        ObjectId table = Ground.tableOf(id);
        String name = built.getOrDefault(id, "");
        return ground.to()
                .get(id, Key.class)
                .flatMap(key -> KeyText.of(renamed(key.definition(), table)))
                .map(text -> OnlineKey.built(id, name, table, text))
                .orElseGet(
                        () ->
                                ground.to()
                                        .get(id, Index.class)
                                        .flatMap(index -> IndexText.of(index.definition()))
                                        .map(
                                                text ->
                                                        new IndexText(
                                                                text.unique(),
                                                                renamed(text.rest(), table)))
                                        .map(text -> OnlineIndex.built(id, name, table, text))
                                        .orElseThrow());
    }

    /// A text in which the new columns stand for the old ones.
    private String renamed(String text, ObjectId table) {
        Map<String, String> names = new HashMap<>();
        twins.stream()
                .filter(twin -> Ground.tableOf(twin.id()).equals(table))
                .forEach(twin -> names.put(twin.name(), TwinColumn.sql(twin.next())));
        return StatementShape.replaced(text, names);
    }

    /// The steps that swap the names, in one transaction.
    public List<Step> swap() {
        List<Step> steps = new ArrayList<>();
        twins.forEach(twin -> steps.addAll(twin.untied()));
        keys(ground.from()).forEach(key -> steps.addAll(key.dropped(ground.sides())));
        for (CatalogObject object : ground.from().objects().values()) {
            ObjectId id = object.id();
            if (object instanceof Key && isOfTwin(ground.from(), id)) {
                steps.addAll(object.dropped(ground.sides()));
            } else if (object instanceof Index && built.containsKey(id)) {
                String old =
                        aside.computeIfAbsent(
                                id, i -> ground.names().relation(i, i.name(), "_old"));
                steps.add(OnlineIndex.renamed(id, id.name(), old));
            }
        }
        twins.forEach(twin -> steps.addAll(twin.swapped()));
        built.keySet().stream().sorted().forEach(id -> steps.add(taken(id)));
        keys(ground.to()).forEach(key -> steps.addAll(key.notValid().added(ground.sides())));
        return new LockNotes(ground).on(steps.stream().map(step -> step.with(null)).toList());
    }

    private Step taken(ObjectId id) {
        String name = built.getOrDefault(id, "");
        return ground.to()
                .get(id, Key.class)
                .flatMap(key -> KeyText.of(key.definition()))
                .map(text -> Step.of(id, text.using(id.name(), Ground.tableOf(id), name)))
                .orElseGet(() -> OnlineIndex.renamed(id, name, id.name()));
    }

    /// The foreign keys that stand on one of the columns, or on a key with one of them.
    private List<ForeignKey> keys(Snapshot side) {
        return side.objects().values().stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .filter(
                        key ->
                                isOfTwin(side, key.id())
                                        || side.needsOf(key.id()).stream()
                                                .anyMatch(need -> isSwapped(side, need)))
                .toList();
    }

    private boolean isSwapped(Snapshot side, ObjectId id) {
        return side.get(id, Key.class).isPresent() && isOfTwin(side, id);
    }

    private boolean isOfTwin(Snapshot side, ObjectId id) {
        return columns().stream().anyMatch(side.needsOf(id)::contains);
    }
}
