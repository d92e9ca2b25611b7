package dev.squall.schema.catalog.index;

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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An index.
///
/// @param on its table or materialized view
/// @param definition the statement that the server prints for it
/// @param valid whether it is complete; what a failed `create index concurrently` leaves is not,
///   nor is one of a partitioned table of which partitions have none
/// @param parent the index of the table above that it stands for
/// @param named whether it has another name than PostgreSQL gives by itself
public record Index(
        ObjectId id,
        ObjectId on,
        String definition,
        boolean valid,
        IndexFlags flags,
        @Nullable ObjectId parent,
        boolean named)
        implements Counterpart {

    @Override
    public ObjectId table() {
        return on;
    }

    @Override
    public boolean equivalent(CatalogObject other) {
        return other instanceof Index index && equals(index.called(named));
    }

    private Index called(boolean other) {
        return new Index(id, on, definition, valid, flags, parent, other);
    }

    @Override
    public boolean isUsual() {
        return !named;
    }

    @Override
    public boolean isClustered() {
        return flags.clustered();
    }

    @Override
    public boolean isComplete() {
        return valid;
    }

    @Override
    public String phrase() {
        return Ddl.of("index ").name(id).text();
    }

    @Override
    public ObjectId attachedTo() {
        return on;
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return parent == null ? Set.of(on) : Set.of(on, parent);
    }

    @Override
    public Set<String> occupies() {
        return Set.of("relation " + id.schema() + "." + id.name());
    }

    @Override
    public boolean fallsWith(ObjectId need) {
        return need.kind() == ObjectKind.COLUMN;
    }

    @Override
    public boolean survives(ObjectId altered) {
        return altered.kind() == ObjectKind.COLUMN;
    }

    @Override
    public List<Step> added(Sides sides) {
        Way way = way(sides);
        if (way == Way.JOINED || way == Way.WITH_TABLE || way == Way.WITH_PARENT) {
            return flags.changed(above(sides), id, false);
        }
        List<Step> steps = new ArrayList<>();
        Hazard hazard =
                sides.from().has(on)
                        ? Hazard.scan("nobody can write to " + on.called() + " meanwhile")
                        : null;
        boolean only = Descendant.isDivided(sides.to(), on) && !bringsAll(sides);
        steps.add(new Step(id, only ? only() : definition, true, hazard));
        steps.addAll(flags.changed(flags.started(), id, false));
        if (way == Way.ATTACHED) {
            steps.add(attach());
        }
        return steps;
    }

    /// What PostgreSQL gives it after the model of the one above.
    private IndexFlags above(Sides sides) {
        return sides.to()
                .get(Objects.requireNonNull(parent), Index.class)
                .map(index -> index.flags.copied())
                .orElse(flags.started());
    }

    /// The statement that leaves the partitions alone.
    private String only() {
        String at = " ON " + new Ddl().name(on).text() + " ";
        int start = definition.indexOf(at);
        return definition.substring(0, start) + " ON ONLY" + definition.substring(start + 3);
    }

    private Step attach() {
        Ddl sql = Ddl.of("alter index ").name(Objects.requireNonNull(parent));
        return Step.of(id, sql.sql(" attach partition ").name(id));
    }

    /// The definition behind the name, and before it.
    @Override
    public Optional<Object> likeness() {
        String name = new Ddl().name(id.name()).text();
        return Optional.of(
                List.of(definition.replaceFirst(Pattern.quote(name), ""), valid, parent == null));
    }

    @Override
    public CatalogObject retitled(Map<ObjectId, ObjectId> names, Snapshot to) {
        ObjectId other = names.getOrDefault(id, id);
        ObjectId above = parent == null ? null : names.getOrDefault(parent, parent);
        Index like = other.equals(id) ? this : to.get(other, Index.class).orElse(this);
        return new Index(other, on, like.definition, valid, flags, above, like.named);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Index old = (Index) before;
        if (!bare().equals(old.bare())
                || !fits(old, sides)
                || isTornOff(old.parent, sides)
                || flags.isFixed(old.flags, on, sides)) {
            return Change.recreated();
        }
        List<Step> steps = new ArrayList<>(flags.changed(old.flags, id, isOtherClustered(sides)));
        if (isAttached(old.parent, sides)) {
            steps.add(attach());
        }
        return Change.altered(steps);
    }

    private String bare() {
        return flags.bare(definition);
    }

    /// One that is not complete is made anew, unless the indexes that it lacks come. One of a
    /// partitioned table is made anew as well where it lacks some that it had.
    private boolean fits(Index old, Sides sides) {
        return valid == old.valid || valid == Descendant.isDivided(sides.to(), on);
    }
}
