package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Clause;
import dev.squall.schema.catalog.Descendant;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A check of a table or a domain.
///
/// @param on its table or domain
/// @param definition as the server prints it: `CHECK ((price > 0))`
public record Check(ObjectId id, ObjectId on, String definition, boolean enforced, boolean valid)
        implements Clause {

    @Override
    public String phrase() {
        return Ddl.of("constraint ").name(id.name()).sql(" on ").add(whole()).text();
    }

    /// Once something stores a domain within other values, it gets no more checks.
    @Override
    public @Nullable ObjectId partOf() {
        return on.kind() == ObjectKind.DOMAIN ? on : null;
    }

    @Override
    public Optional<Ddl> clause() {
        return valid
                ? Optional.of(Ddl.of("constraint ").name(id.name()).sql(" ").declared(definition))
                : Optional.empty();
    }

    @Override
    public boolean isInherited() {
        return !definition.endsWith(" NO INHERIT");
    }

    @Override
    public boolean isLike(@Nullable Clause other) {
        return other instanceof Check check
                && id.name().equals(check.id.name())
                && definition.equals(check.definition);
    }

    /// Whether a table above has the same, which is this one's as well.
    private boolean isAbove(Snapshot snapshot, List<ObjectId> tables) {
        return tables.stream()
                .anyMatch(
                        table ->
                                snapshot.get(of(table), Check.class)
                                                .filter(c -> c.isInherited() && isLike(c))
                                                .isPresent()
                                        || isAbove(snapshot, Descendant.above(snapshot, table)));
    }

    private ObjectId of(ObjectId table) {
        return new ObjectId(ObjectKind.CHECK, table.schema(), table.name(), id.name());
    }

    /// The tables that its own is below of in one snapshot only.
    private List<ObjectId> aboveOnlyIn(Snapshot snapshot, Snapshot other) {
        List<ObjectId> above = new ArrayList<>(Descendant.above(snapshot, on));
        above.removeAll(Descendant.above(other, on));
        return above;
    }

    /// Whether the table has it already: from one that it has left.
    private boolean isKept(Sides sides) {
        return isAbove(sides.from(), aboveOnlyIn(sides.from(), sides.to()));
    }

    /// Whether it becomes that of a table above.
    private boolean isMerged(Sides sides) {
        return isAbove(sides.to(), aboveOnlyIn(sides.to(), sides.from()));
    }

    @Override
    public ObjectId attachedTo() {
        return on;
    }

    @Override
    public Set<String> occupies() {
        return Set.of(Constraint.place(id));
    }

    @Override
    public boolean fallsWith(ObjectId need) {
        return Constraint.isOwnColumn(id, need);
    }

    @Override
    public boolean survives(ObjectId altered) {
        return altered.kind() == ObjectKind.COLUMN;
    }

    @Override
    public List<Step> added(Sides sides) {
        if (isKept(sides)) {
            return List.of();
        }
        Ddl sql = alter(" add constraint ").sql(" ");
        sql.declared(new Tail(definition, false, false, enforced, valid).text());
        boolean checked = valid && enforced && sides.from().has(attachedTo());
        Hazard hazard = checked ? Hazard.mayFail("it is refused if a row breaks it") : null;
        return List.of(Step.of(id, sql, hazard));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return isMerged(sides) ? List.of() : List.of(Step.of(id, alter(" drop constraint ")));
    }

    @Override
    public Step renamed(String name) {
        return Step.of(id, alter(" rename constraint ").sql(" to ").name(name));
    }

    @Override
    public Optional<Object> likeness() {
        return Optional.of(List.of(on, definition, enforced, valid));
    }

    @Override
    public CatalogObject retitled(Map<ObjectId, ObjectId> names, Snapshot to) {
        return new Check(names.getOrDefault(id, id), on, definition, enforced, valid);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Check old = (Check) before;
        boolean validated = !old.valid && valid && enforced == old.enforced;
        return validated && definition.equals(old.definition)
                ? Change.altered(List.of(Step.of(id, alter(" validate constraint "))))
                : Change.recreated();
    }

    /// The same, without a look at the rows that are there.
    public Check notValid() {
        return new Check(id, on, definition, enforced, false);
    }

    private Ddl whole() {
        return Ddl.of(on.kind() == ObjectKind.DOMAIN ? "domain " : "").name(on);
    }

    private Ddl alter(String what) {
        String kind = on.kind() == ObjectKind.DOMAIN ? "" : "table ";
        return Ddl.of("alter ").declared(kind).add(whole()).declared(what).name(id.name());
    }
}
