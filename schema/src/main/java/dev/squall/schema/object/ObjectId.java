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

    /// Something that belongs to this.
    public ObjectId part(ObjectKind partKind, String part) {
        return new ObjectId(partKind, schema, name, part);
    }

    /// The name with its schema, as a declaration names it: `billing.invoices`.
    public String qualified() {
        return schema.isEmpty() ? name : schema + "." + name;
    }

    /// The name that people write: `users`, `users.email`, `billing.invoices.total`.
    public String called() {
        String within = schema.equals("public") || schema.isEmpty() ? "" : schema + ".";
        String on = owner.isEmpty() ? "" : name.isEmpty() ? owner : owner + ".";
        return within + on + name;
    }

    /// Whether people mean this by a name, with or without its schema `public`.
    public boolean isCalled(String text) {
        return text.equals(called()) || text.equals(schema + "." + called());
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
