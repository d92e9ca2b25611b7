package dev.squall.schema.catalog.constraint;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Clause;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
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
        Ddl sql = alter(" add constraint ").sql(" ");
        sql.declared(new Tail(definition, false, false, enforced, valid).text());
        boolean checked = valid && enforced && sides.from().has(attachedTo());
        Hazard hazard = checked ? Hazard.mayFail("it is refused if a row breaks it") : null;
        return List.of(Step.of(id, sql, hazard));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return List.of(Step.of(id, alter(" drop constraint ")));
    }

    @Override
    public Step renamed(String name) {
        return Constraint.renamed(id, name);
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
