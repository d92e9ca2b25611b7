package dev.squall.schema.catalog.role;

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

/// That a role can become another one. Other databases of the cluster may have brought it.
///
/// @param admin whether the member may give it to others
/// @param inherit whether the member has its rights without `set role`
/// @param settable whether the member can `set role` to it
/// @param inherits whether the member inherits by itself, so that no word is needed for it
public record Membership(
        ObjectId id, boolean admin, boolean inherit, boolean settable, boolean inherits)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("role ").name(id.owner()).text();
    }

    @Override
    public boolean equivalent(CatalogObject other) {
        return other instanceof Membership m
                && admin == m.admin
                && inherit == m.inherit
                && settable == m.settable;
    }

    private ObjectId role() {
        return ObjectId.of(ObjectKind.ROLE, "", id.owner());
    }

    private ObjectId member() {
        return ObjectId.of(ObjectKind.ROLE, "", id.name());
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(role(), member());
    }

    @Override
    public boolean fallsWith(ObjectId need) {
        return need.kind() == ObjectKind.ROLE;
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl body = Ddl.of("begin\n    ").add(grant()).sql(";\n");
        body.sql("exception\n    when unique_violation then null;\nend");
        return List.of(Step.of(id, Ddl.of("do ").quoted(body)));
    }

    private Ddl grant() {
        Ddl sql = Ddl.of("grant ").name(id.owner()).sql(" to ").name(id.name());
        List<String> words = new ArrayList<>();
        if (admin) {
            words.add("admin option");
        }
        if (inherit != inherits) {
            words.add("inherit " + inherit);
        }
        if (!settable) {
            words.add("set false");
        }
        return words.isEmpty() ? sql : sql.sql(" with ").declared(String.join(", ", words));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        Ddl sql = Ddl.of("revoke ").name(id.owner()).sql(" from ").name(id.name());
        return List.of(Step.of(id, sql));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        List<Step> steps = new ArrayList<>(dropped(sides));
        steps.add(Step.of(id, grant()));
        return Change.altered(steps);
    }
}
