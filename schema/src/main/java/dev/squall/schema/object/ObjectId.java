package dev.squall.schema.object;

import dev.squall.declare.TableRef;
import java.util.Comparator;

/// What an object is called, and what it belongs to.
///
/// @param kind its kind
/// @param schema the PostgreSQL schema, or empty
/// @param owner the table it belongs to, or empty
/// @param name its name; empty where its owner has only one of the kind
public record ObjectId(ObjectKind kind, String schema, String owner, String name)
        implements Comparable<ObjectId> {

    private static final Comparator<ObjectId> ORDER =
            Comparator.comparing(ObjectId::kind)
                    .thenComparing(ObjectId::schema)
                    .thenComparing(ObjectId::owner)
                    .thenComparing(ObjectId::name);

    /// Something that stands for itself.
    public static ObjectId of(ObjectKind kind, String schema, String name) {
        return new ObjectId(kind, schema, "", name);
    }

    /// A table.
    public static ObjectId table(TableRef table) {
        return of(ObjectKind.TABLE, table.schema(), table.name());
    }

    /// Something that belongs to a table.
    public static ObjectId in(TableRef table, ObjectKind kind, String name) {
        return new ObjectId(kind, table.schema(), table.name(), name);
    }

    /// The name with its schema, as a declaration names it: `billing.invoices`.
    public String qualified() {
        return schema.isEmpty() ? name : schema + "." + name;
    }

    @Override
    public int compareTo(ObjectId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (owner.isEmpty()) {
            return kind.word() + " " + qualified();
        }
        String on = " on " + (schema.isEmpty() ? owner : schema + "." + owner);
        return name.isEmpty() ? kind.word() + on : kind.word() + " " + name + on;
    }
}
