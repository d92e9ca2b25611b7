package dev.squall.kit.snapshot;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.object.ObjectId;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How an object differs from what it should be.
///
/// @param id the object
/// @param expected as it should be; null if it should not be there
/// @param found as it is; null if it is not there
public record ObjectDifference(
        ObjectId id, @Nullable CatalogObject expected, @Nullable CatalogObject found) {

    /// The properties that differ: `type: text, expected character varying(255)`.
    public List<String> properties() {
        List<String> all = new ArrayList<>();
        if (expected instanceof Record one
                && found instanceof Record other
                && one.getClass() == other.getClass()) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                Object wanted = Components.get(one, component);
                Object is = Components.get(other, component);
                if (!Objects.equals(wanted, is) && !component.getName().equals("position")) {
                    all.add(component.getName() + ": " + shown(is) + ", expected " + shown(wanted));
                }
            }
        }
        return all;
    }

    private static Object shown(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Record record -> RecordWriter.write(record);
            default -> value;
        };
    }

    /// A line for a person.
    @Override
    public String toString() {
        if (found == null) {
            return id + " is missing";
        }
        return expected == null
                ? id + " is there, and should not be"
                : id + " is different: " + String.join("; ", properties());
    }
}
