package dev.squall.schema.catalog.range;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.StoredType;
import dev.squall.schema.catalog.TypeSwap;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A range type.
///
/// @param sqlName the type as the server prints it
/// @param options `subtype = integer` and so on
/// @param multirange the type of several ranges
public record RangeType(ObjectId id, String sqlName, List<String> options, ObjectId multirange)
        implements StoredType {

    private static final String SUBTYPE = "subtype = ";

    @Override
    public String phrase() {
        return Ddl.of("type ").name(id).text();
    }

    @Override
    public boolean isOf(String type) {
        String several = new Ddl().name(multirange).text();
        return StoredType.super.isOf(type) || type.equals(several) || type.equals(several + "[]");
    }

    @Override
    public boolean isKnownByName() {
        return true;
    }

    @Override
    public Set<String> occupies() {
        return Set.of("type " + id.qualified(), "type " + multirange.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        return List.of(Step.of(id, create()));
    }

    /// The functions that make values, of which a type that is made anew has its own.
    private Map<String, String> constructors() {
        String subtype = options.getFirst().substring(SUBTYPE.length());
        Map<String, String> functions = new TreeMap<>();
        for (String arguments :
                List.of(
                        "(" + subtype + ", " + subtype + ")",
                        "(" + subtype + ", " + subtype + ", text)")) {
            functions.put(new Ddl().name(id).declared(arguments).text(), id.name());
        }
        functions.put(new Ddl().name(multirange).sql("()").text(), multirange.name());
        return functions;
    }

    private Ddl create() {
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" as range (\n    ");
        sql.declared(String.join(",\n    ", options));
        return sql.sql(",\n    multirange_type_name = ").name(multirange).sql("\n)");
    }

    /// Columns follow a type that is made anew as long as theirs keep their names.
    @Override
    public Change changed(CatalogObject before, Sides sides) {
        RangeType old = (RangeType) before;
        boolean moved = !multirange.schema().equals(old.multirange.schema());
        if (options.equals(old.options) && !moved) {
            Ddl sql = Ddl.of("alter type ").name(old.multirange).sql(" rename to ");
            return Change.altered(List.of(Step.of(id, sql.name(multirange.name()))));
        }
        return multirange.equals(old.multirange)
                ? new TypeSwap(old, this, sides)
                        .with(multirange, old.constructors())
                        .change(sqlName, create(), "")
                : Change.recreated();
    }
}
