package dev.squall.schema.catalog.composite;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.StoredType;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A composite type that stands for itself, not for the rows of a table.
///
/// @param sqlName the type as the server prints it
/// @param attributes in their order
public record CompositeType(ObjectId id, String sqlName, List<Attribute> attributes)
        implements StoredType {

    @Override
    public String phrase() {
        return Ddl.of("type ").name(id).text();
    }

    @Override
    public boolean isKnownByName() {
        return true;
    }

    @Override
    public Set<String> occupies() {
        return Set.of("type " + id.qualified(), "relation " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        return List.of(Step.of(id, create()));
    }

    Ddl create() {
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" as (");
        String comma = "";
        for (Attribute attribute : attributes) {
            sql.declared(comma).add(attribute.ddl());
            comma = ", ";
        }
        return sql.sql(")");
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        return new AttributeChanges((CompositeType) before, this, sides).change();
    }

    @Nullable Attribute attribute(String name) {
        return attributes.stream().filter(a -> a.name().equals(name)).findFirst().orElse(null);
    }
}
