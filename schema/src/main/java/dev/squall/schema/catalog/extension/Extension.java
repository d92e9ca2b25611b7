package dev.squall.schema.catalog.extension;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// An extension.
///
/// @param schema where its objects are
/// @param newest whether the version is the one that the server would install by itself
public record Extension(
        ObjectId id, String schema, String version, boolean relocatable, boolean newest)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("extension ").name(id).text();
    }

    @Override
    public boolean equivalent(CatalogObject other) {
        return other instanceof Extension e && schema.equals(e.schema) && version.equals(e.version);
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase());
        sql.sqlIf(!schema.equals("public") || !newest, " with");
        if (!schema.equals("public")) {
            sql.sql(" schema ").name(schema);
        }
        if (!newest) {
            sql.sql(" version ").literal(version);
        }
        return List.of(Step.of(id, sql));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Extension old = (Extension) before;
        List<Step> steps = new ArrayList<>();
        if (isBelow(old.version) && isFree(sides)) {
            return Change.recreated();
        }
        if (!version.equals(old.version)) {
            steps.add(Step.of(id, alter().sql(" update to ").literal(version)));
        }
        if (!schema.equals(old.schema)) {
            if (!relocatable) {
                return Change.recreated();
            }
            steps.add(Step.of(id, alter().sql(" set schema ").name(schema)));
        }
        return Change.altered(steps);
    }

    /// Whether the version is an older one. Extensions have no scripts for the way back.
    private boolean isBelow(String other) {
        String[] one = version.split("\\.", -1);
        String[] two = other.split("\\.", -1);
        for (int i = 0; i < Math.min(one.length, two.length); i++) {
            if (!one[i].matches("\\d{1,9}") || !two[i].matches("\\d{1,9}")) {
                return false;
            }
            int order = Integer.compare(Integer.parseInt(one[i]), Integer.parseInt(two[i]));
            if (order != 0) {
                return order < 0;
            }
        }
        return one.length < two.length;
    }

    /// Whether no values would be lost with it.
    private boolean isFree(Sides sides) {
        return sides.from().dependents(id, CatalogObject.class).stream()
                .noneMatch(CatalogObject::holdsData);
    }

    private Ddl alter() {
        return Ddl.of("alter ").declared(phrase());
    }
}
