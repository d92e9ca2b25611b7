package dev.squall.schema.catalog.grant;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Gift;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a role may do with everything of a kind that is created from now on.
///
/// @param schema where it is created, or empty for everywhere
/// @param creator who creates it; empty means who reads this
/// @param kinds how the statement names the kind: `tables`
/// @param role who may; empty means everybody
/// @param rights what the role may
/// @param usual what everybody may without any of this
public record DefaultPrivileges(
        ObjectId id,
        String schema,
        String creator,
        String kinds,
        String role,
        Rights rights,
        Rights usual)
        implements Gift {

    private static final Map<String, Set<ObjectKind>> CREATED =
            Map.of(
                    "tables",
                    Set.of(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW),
                    "sequences",
                    Set.of(ObjectKind.SEQUENCE),
                    "functions",
                    Set.of(ObjectKind.FUNCTION, ObjectKind.AGGREGATE),
                    "types",
                    Set.of(
                            ObjectKind.ENUM,
                            ObjectKind.DOMAIN,
                            ObjectKind.COMPOSITE,
                            ObjectKind.RANGE),
                    "schemas",
                    Set.of(ObjectKind.SCHEMA));

    @Override
    public String phrase() {
        return start() + kinds;
    }

    @Override
    public @Nullable ObjectId attachedTo() {
        return schema.isEmpty() ? null : ObjectId.of(ObjectKind.SCHEMA, "", schema);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        Set<ObjectId> needs = new TreeSet<>();
        needs.add(ObjectId.of(ObjectKind.SCHEMA, "", schema));
        needs.add(ObjectId.of(ObjectKind.ROLE, "", role));
        needs.add(ObjectId.of(ObjectKind.ROLE, "", creator));
        return needs;
    }

    @Override
    public List<Step> added(Sides sides) {
        return steps(baseline(), rights);
    }

    @Override
    public List<Step> dropped(Sides sides) {
        return steps(rights, baseline());
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        return Change.altered(steps(((DefaultPrivileges) before).rights, rights));
    }

    /// Those of a schema are added to those of everywhere.
    private Rights baseline() {
        return schema.isEmpty() ? usual : Rights.NONE;
    }

    private List<Step> steps(Rights before, Rights after) {
        return new RightsChange(start(), "", kinds, role)
                .between(before, after).stream().map(sql -> Step.of(id, sql)).toList();
    }

    private String start() {
        Ddl sql = Ddl.of("alter default privileges ");
        if (!creator.isEmpty()) {
            sql.sql("for role ").name(creator).sql(" ");
        }
        if (!schema.isEmpty()) {
            sql.sql("in schema ").name(schema).sql(" ");
        }
        return sql.text();
    }

    @Override
    public List<Step> undone(CatalogObject created, Sides sides) {
        ObjectId grant = Grant.id(created.id(), created.id().kind().word(), role);
        return undone(created.id(), grant, Grant.phrase(created), sides);
    }

    @Override
    public List<Step> undone(CatalogObject owner, ObjectId sequence, Sides sides) {
        String phrase = Ddl.of("sequence ").name(sequence).text();
        return undone(sequence, Grant.id(owner.id(), phrase, role), phrase, sides);
    }

    private List<Step> undone(ObjectId created, ObjectId grant, String phrase, Sides sides) {
        if (!concerns(created)) {
            return List.of();
        }
        Set<String> wanted =
                sides.to().get(grant, Grant.class).map(Grant::rights).orElse(usual).held();
        RightsChange change = new RightsChange("", "", phrase, role);
        List<Ddl> all = new ArrayList<>(change.between(rights.not(wanted), Rights.NONE));
        if (schema.isEmpty()) {
            Rights missing = usual.shared(wanted).not(rights.held());
            all.addAll(change.between(Rights.NONE, missing));
        }
        return all.stream().map(sql -> Step.of(created, sql)).toList();
    }

    private boolean concerns(ObjectId created) {
        return creator.isEmpty()
                && CREATED.getOrDefault(kinds, Set.of()).contains(created.kind())
                && (schema.isEmpty() || schema.equals(created.schema()));
    }
}
