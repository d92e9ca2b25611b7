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

/// What a role may do with something; what its owner may is nowhere.
///
/// @param on what it is on, or belongs to
/// @param phrase how `grant` names that: `table public.users`
/// @param column the column that it is for, or empty
/// @param role who may; empty means everybody
/// @param rights what the role may
/// @param usual what everybody may without any grant
public record Grant(
        ObjectId id,
        ObjectId on,
        String phrase,
        String column,
        String role,
        Rights rights,
        Rights usual)
        implements CatalogObject {

    private static final Set<ObjectKind> TYPES =
            Set.of(ObjectKind.ENUM, ObjectKind.DOMAIN, ObjectKind.COMPOSITE, ObjectKind.RANGE);

    /// What the id of such a grant is.
    static ObjectId id(ObjectId on, String column, String role) {
        boolean part = !on.owner().isEmpty() && on.kind() != ObjectKind.COLUMN;
        String whole = on.kind() == ObjectKind.COLUMN || part ? on.owner() : on.name();
        String what = column.isEmpty() ? on.kind().word() : "column " + column;
        String who = role.isEmpty() ? "everybody" : role;
        return new ObjectId(ObjectKind.GRANT, on.schema(), whole, what + " to " + who);
    }

    /// How `grant` names something.
    static String phrase(CatalogObject object) {
        String phrase = object.phrase();
        return switch (object.id().kind()) {
            case VIEW, MATERIALIZED_VIEW -> Ddl.of("table ").name(object.id()).text();
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
        return steps(usual, rights, sides);
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return steps(rights, usual, sides);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        return Change.altered(steps(((Grant) before).rights, rights, sides));
    }

    private List<Step> steps(Rights before, Rights after, Sides sides) {
        List<Ddl> all = new ArrayList<>(change().between(before, after));
        List<String> revoked = before.without(after);
        if (column.isEmpty() && !revoked.isEmpty()) {
            columns(sides).forEach(grant -> all.addAll(grant.again(Set.copyOf(revoked))));
        }
        return all.stream().map(sql -> Step.of(id, sql)).toList();
    }

    /// What is revoked from a table is revoked from its columns as well.
    private List<Grant> columns(Sides sides) {
        return sides.to().objects().values().stream()
                .filter(Grant.class::isInstance)
                .map(Grant.class::cast)
                .filter(grant -> !grant.column.isEmpty())
                .filter(grant -> grant.phrase.equals(phrase) && grant.role.equals(role))
                .filter(grant -> sides.from().has(grant.id))
                .toList();
    }

    private List<Ddl> again(Set<String> revoked) {
        return change().between(Rights.NONE, rights.shared(revoked));
    }

    private RightsChange change() {
        return new RightsChange("", column, phrase, role);
    }
}
