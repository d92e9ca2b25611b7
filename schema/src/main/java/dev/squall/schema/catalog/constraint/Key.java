package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Counterpart;
import dev.squall.schema.catalog.Descendant;
import dev.squall.schema.catalog.IndexFlags;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A primary key, a unique constraint or an exclusion constraint.
///
/// @param definition as the server prints it: `PRIMARY KEY (id)`
/// @param index what the index behind it has
/// @param incomplete whether a partition has none of its own
/// @param parent what it stands for in the table above: a constraint, or an index
/// @param named whether it has another name than PostgreSQL gives by itself
public record Key(
        ObjectId id,
        String definition,
        IndexFlags index,
        boolean incomplete,
        @Nullable ObjectId parent,
        boolean named)
        implements Counterpart {

    private static final Pattern TAIL =
            Pattern.compile("(?s)(?: WHERE \\(.*\\))?(?: DEFERRABLE)?(?: INITIALLY DEFERRED)?$");

    @Override
    public ObjectId table() {
        return attachedTo();
    }

    @Override
    public boolean equivalent(CatalogObject other) {
        return other instanceof Key key && equals(key.called(named));
    }

    private Key called(boolean other) {
        return new Key(id, definition, index, incomplete, parent, other);
    }

    @Override
    public boolean isUsual() {
        return !named;
    }

    @Override
    public boolean isClustered() {
        return index.clustered();
    }

    @Override
    public boolean isComplete() {
        return !incomplete;
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return parent == null ? Set.of(table()) : Set.of(table(), parent);
    }

    @Override
    public String phrase() {
        return Constraint.phrase(id);
    }

    @Override
    public ObjectId attachedTo() {
        return Constraint.table(id);
    }

    @Override
    public Set<String> occupies() {
        String relation = "relation " + id.schema() + "." + id.name();
        return id.kind() == ObjectKind.PRIMARY_KEY
                ? Set.of(Constraint.place(id), relation, "primary key of " + table())
                : Set.of(Constraint.place(id), relation);
    }

    /// What stands in the condition of an exclusion constraint does not take it along.
    @Override
    public boolean fallsWith(ObjectId need) {
        return id.kind() != ObjectKind.EXCLUSION && Constraint.isOwnColumn(id, need);
    }

    @Override
    public boolean isDeferred() {
        return Tail.of(definition).deferred();
    }

    @Override
    public boolean survives(ObjectId altered) {
        return altered.kind() == ObjectKind.COLUMN;
    }

    @Override
    public List<Step> added(Sides sides) {
        Way way = way(sides);
        if (way == Way.JOINED || way == Way.WITH_TABLE || way == Way.WITH_PARENT) {
            return index.changed(above(sides), id, false);
        }
        List<Step> steps = new ArrayList<>();
        ObjectId table = attachedTo();
        boolean divided = Descendant.isDivided(sides.to(), table);
        String text = divided ? whole() : definition;
        boolean only = divided && !bringsAll(sides);
        Step step = only ? Constraint.addOnly(id, text) : Constraint.add(id, text);
        Hazard hazard =
                sides.from().has(table)
                        ? Hazard.scan(
                                "nobody can use " + table.called() + " while its index is built")
                        : null;
        steps.add(new Step(id, step.sql(), true, hazard));
        steps.addAll(index.changed(divided ? index.started() : IndexFlags.NONE, id, false));
        if (way == Way.ATTACHED) {
            steps.add(attach());
        }
        return steps;
    }

    /// The definition with the storage parameters, which stand before a condition and before what
    /// is put off.
    public String whole() {
        Matcher tail = TAIL.matcher(definition);
        String text = tail.find() ? tail.group() : "";
        String head = definition.substring(0, definition.length() - text.length());
        return head + index.with() + text;
    }

    /// What PostgreSQL gives it after the model of the one above.
    private IndexFlags above(Sides sides) {
        return sides.to()
                .get(Objects.requireNonNull(parent), Key.class)
                .map(key -> key.index.copied())
                .orElse(index.started());
    }

    private Step attach() {
        ObjectId above = Objects.requireNonNull(parent);
        Ddl sql = Ddl.of("alter index ").name(above.schema(), above.name());
        return Step.of(id, sql.sql(" attach partition ").name(id.schema(), id.name()));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return List.of(Constraint.drop(id));
    }

    @Override
    public Step renamed(String name) {
        return Constraint.renamed(id, name);
    }

    @Override
    public Optional<Object> likeness() {
        return Optional.of(List.of(definition, index.options(), incomplete, parent == null));
    }

    @Override
    public CatalogObject retitled(Map<ObjectId, ObjectId> names, Snapshot to) {
        ObjectId other = names.getOrDefault(id, id);
        ObjectId above = parent == null ? null : names.getOrDefault(parent, parent);
        boolean called = to.get(other, Key.class).map(Key::named).orElse(named);
        return new Key(other, definition, index, incomplete, above, called);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Key old = (Key) before;
        if (!definition.equals(old.definition)
                || (incomplete && !old.incomplete)
                || isTornOff(old.parent, sides)
                || index.isFixed(old.index, attachedTo(), sides)) {
            return Change.recreated();
        }
        List<Step> steps = new ArrayList<>(index.changed(old.index, id, isOtherClustered(sides)));
        if (isAttached(old.parent, sides)) {
            steps.add(attach());
        }
        return Change.altered(steps);
    }
}
