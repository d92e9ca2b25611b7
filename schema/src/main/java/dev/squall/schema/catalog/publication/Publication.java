package dev.squall.schema.catalog.publication;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Options;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// A publication. What it has are objects of their own, which it writes when it is new.
///
/// @param all whether it has all tables
/// @param options `publish=insert` and so on, where not as usual
public record Publication(ObjectId id, boolean all, List<String> options) implements CatalogObject {

    /// The usual options, which no publication can be reset to.
    static final List<String> USUAL =
            List.of(
                    "publish=insert, update, delete, truncate",
                    "publish_via_partition_root=false",
                    "publish_generated_columns=none");

    @Override
    public String phrase() {
        return Ddl.of("publication ").name(id).text();
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase()).sqlIf(all, " for all tables");
        List<String> members =
                sides.to().parts(id, PublicationMember.class).stream()
                        .map(PublicationMember::text)
                        .toList();
        if (!members.isEmpty()) {
            sql.sql(" for ").declared(String.join(", ", members));
        }
        if (!options.isEmpty()) {
            sql.sql(" with (").add(Options.list(options)).sql(")");
        }
        return List.of(Step.of(id, sql));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Publication old = (Publication) before;
        if (all != old.all) {
            return Change.recreated();
        }
        List<String> set = new ArrayList<>(options);
        set.removeAll(old.options);
        USUAL.stream()
                .filter(usual -> isSet(old.options, usual) && !isSet(options, usual))
                .forEach(set::add);
        Ddl sql = Ddl.of("alter ").declared(phrase()).sql(" set (").add(Options.list(set));
        return Change.altered(List.of(Step.of(id, sql.sql(")"))));
    }

    private static boolean isSet(List<String> options, String usual) {
        String name = usual.substring(0, usual.indexOf('=') + 1);
        return options.stream().anyMatch(option -> option.startsWith(name));
    }
}
