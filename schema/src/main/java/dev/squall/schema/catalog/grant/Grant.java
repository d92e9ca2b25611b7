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
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a role may do with something; what its owner may only if that is not everything.
///
/// @param on what it is on: for a column of a view the view
/// @param whole the same, but the table for a column of it
/// @param phrase how `grant` names that: `table public.users`
/// @param column the column that it is for, or empty
/// @param role who may; empty means everybody
/// @param grantor who granted it, if not its owner
/// @param grantedTo the grants by which the grantor may grant it
/// @param rights what the role may
/// @param usual what everybody may without any grant
public record Grant(
        ObjectId id,
        ObjectId on,
        ObjectId whole,
        String phrase,
        String column,
        String role,
        String grantor,
        List<ObjectId> grantedTo,
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

    /// The same for what another one than the owner granted.
    static ObjectId id(ObjectId on, String what, String role, String grantor) {
        ObjectId id = id(on, what, role);
        return grantor.isEmpty()
                ? id
                : new ObjectId(id.kind(), id.schema(), id.owner(), id.name() + " by " + grantor);
    }

    /// How `grant` names something.
    static String phrase(CatalogObject object) {
        String phrase = object.phrase();
        return switch (object.id().kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> Ddl.of("table ").name(object.id()).text();
            case SERVER -> "foreign " + phrase;
            case DOMAIN -> Ddl.of("type ").name(object.id()).text();
            case AGGREGATE -> {
                int types = object.id().name().indexOf('(');
                Ddl sql = Ddl.of("function ");
                sql.name(object.id().schema(), object.id().name().substring(0, types));
                yield sql.declared(object.id().name().substring(types)).text();
            }
            default -> phrase;
        };
    }

    @Override
    public ObjectId attachedTo() {
        return on;
    }

    @Override
    public Set<ObjectId> dependsOn() {
        Set<ObjectId> needs = new TreeSet<>();
        needs.add(on);
        needs.add(ObjectId.of(ObjectKind.ROLE, "", role));
        needs.addAll(grantedTo);
        needs.add(ObjectId.of(ObjectKind.ROLE, "", grantor));
        return needs;
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

    /// What another one granted goes before his right to grant it, and comes after that.
    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Rights old = ((Grant) before).rights;
        if (!grantor.isEmpty() && !old.without(rights).isEmpty()) {
            return Change.recreated();
        }
        List<Ddl> all = new ArrayList<>(change().between(old, rights));
        List<String> revoked = old.without(rights);
        again(revoked, sides).forEach(grant -> all.addAll(grant.again(revoked)));
        return Change.altered(steps(all));
    }

    private List<Step> steps(List<Ddl> all) {
        return all.stream().map(sql -> Step.of(id, by(sql))).toList();
    }

    /// Who grants is who runs the statement.
    private Ddl by(Ddl sql) {
        return grantor.isEmpty()
                ? sql
                : Ddl.of("set role ").name(grantor).sql(";\n").add(sql).sql(";\nreset role");
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
                .filter(grant -> grant.whole.equals(whole) && grant.role.equals(role))
                .filter(grant -> grant.grantor.equals(grantor));
    }

    private List<Ddl> again(List<String> revoked) {
        return change().between(Rights.NONE, rights.shared(Set.copyOf(revoked)));
    }

    private RightsChange change() {
        return new RightsChange("", column, phrase, role);
    }
}
