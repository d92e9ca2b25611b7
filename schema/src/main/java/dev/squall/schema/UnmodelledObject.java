package dev.squall.schema;

import java.util.Comparator;

/// Something in a database that no plan knows of.
///
/// @param kind the word for what it is: `operator class`
/// @param schema its PostgreSQL schema, or empty
/// @param name its name, with the types of what it takes where others share it
public record UnmodelledObject(String kind, String schema, String name)
        implements Comparable<UnmodelledObject> {

    private static final Comparator<UnmodelledObject> ORDER =
            Comparator.comparing(UnmodelledObject::kind)
                    .thenComparing(UnmodelledObject::schema)
                    .thenComparing(UnmodelledObject::name);

    @Override
    public int compareTo(UnmodelledObject other) {
        return ORDER.compare(this, other);
    }

    /// The kind and the name with its schema: `operator class public.by_length`.
    @Override
    public String toString() {
        return kind + " " + (schema.isEmpty() ? "" : schema + ".") + name;
    }
}
