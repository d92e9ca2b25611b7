package dev.squall.schema.catalog.grant;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a role may do with something; what its owner may is nowhere.
///
/// @param on what it is on: for a column of a view the view
/// @param whole the same, but the table for a column of it
/// @param phrase how `grant` names that: `table public.users`
/// @param column the column that it is for, or empty
/// @param role who may; empty means everybody
/// @param rights what the role may
/// @param usual what everybody may without any grant
public record Grant(
        ObjectId id,
        ObjectId on,
        ObjectId whole,
        String phrase,
        String column,
        String role,
        Rights rights,
        Rights usual)
        implements CatalogObject {

    private static final Set<ObjectKind> TYPES =
            Set.of(ObjectKind.ENUM, ObjectKind.DOMAIN, ObjectKind.COMPOSITE, ObjectKind.RANGE);

    /// What the id of such a grant is.
    static ObjectId id(ObjectId on, String what, String role) {
        String whole = on.owner().isEmpty() ? on.name() : on.owner();
        String who = role.isEmpty() ? "everybody" : role;
        return new ObjectId(ObjectKind.GRANT, on.schema(), whole, what + " to " + who);
    }

    /// How `grant` names something.
    static String phrase(CatalogObject object) {
        String phrase = object.phrase();
        return switch (object.id().kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> Ddl.of("table ").name(object.id()).text();
            case SERVER -> "foreign " + phrase;
            case DOMAIN -> Ddl.of("type ").name(object.id()).text();
            case AGGREGATE -> "function" + phrase.substring("aggregate".length());
            default -> phrase;
        };
    }

    @Override
    public ObjectId attachedTo() {
        return on;
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(on, ObjectId.of(ObjectKind.ROLE, "", role));
    }

    /// A new type of the same name has no grants.
    @Override
    public boolean survives(ObjectId altered) {
        return !(altered.equals(on) && TYPES.contains(on.kind()));
    }

    @Override
    public List<Step> added(Sides sides) {
        return steps(change().between(usual, rights));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        List<Ddl> all = new ArrayList<>(change().between(rights, usual));
        again(rights.without(usual), sides)
                .filter(grant -> sides.from().has(grant.on))
                .forEach(grant -> all.addAll(grant.again(rights.without(usual))));
        return steps(all);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Rights old = ((Grant) before).rights;
        List<Ddl> all = new ArrayList<>(change().between(old, rights));
        List<String> revoked = old.without(rights);
        again(revoked, sides).forEach(grant -> all.addAll(grant.again(revoked)));
        return Change.altered(steps(all));
    }

    private List<Step> steps(List<Ddl> all) {
        return all.stream().map(sql -> Step.of(id, sql)).toList();
    }

    /// What is revoked from a table is revoked from its columns as well: who shall have it on some
    /// of them gets it once more.
    private Stream<Grant> again(List<String> revoked, Sides sides) {
        if (!on.equals(whole) || !column.isEmpty() || revoked.isEmpty()) {
            return Stream.empty();
        }
        return sides.to().objects().values().stream()
                .filter(Grant.class::isInstance)
                .map(Grant.class::cast)
                .filter(grant -> !grant.column.isEmpty())
                .filter(grant -> grant.whole.equals(whole) && grant.role.equals(role));
    }

    private List<Ddl> again(List<String> revoked) {
        return change().between(Rights.NONE, rights.shared(Set.copyOf(revoked)));
    }

    private RightsChange change() {
        return new RightsChange("", column, phrase, role);
    }
}
