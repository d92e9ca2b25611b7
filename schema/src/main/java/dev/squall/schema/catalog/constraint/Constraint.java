package dev.squall.schema.catalog.constraint;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;

/// What all constraints of tables have in common.
final class Constraint {

    private Constraint() {}

    static String phrase(ObjectId id) {
        return Ddl.of("constraint ").name(id.name()).sql(" on ").owner(id).text();
    }

    static ObjectId table(ObjectId id) {
        return ObjectId.of(ObjectKind.TABLE, id.schema(), id.owner());
    }

    /// A table has one constraint of a name.
    static String place(ObjectId id) {
        return "constraint " + id.schema() + "." + id.owner() + "." + id.name();
    }

    static boolean isOwnColumn(ObjectId id, ObjectId need) {
        return need.kind() == ObjectKind.COLUMN
                && need.schema().equals(id.schema())
                && need.owner().equals(id.owner());
    }

    static Step add(ObjectId id, String definition) {
        return Step.of(
                id,
                alter(id).sql(" add constraint ").name(id.name()).sql(" ").declared(definition));
    }

    /// The same, but not in the partitions of the table.
    static Step addOnly(ObjectId id, String definition) {
        Ddl sql = Ddl.of("alter table only ").owner(id).sql(" add constraint ").name(id.name());
        return Step.of(id, sql.sql(" ").declared(definition));
    }

    static Step drop(ObjectId id) {
        return Step.of(id, alter(id).sql(" drop constraint ").name(id.name()));
    }

    static Step renamed(ObjectId id, String name) {
        Ddl sql = alter(id).sql(" rename constraint ").name(id.name());
        return Step.of(id, sql.sql(" to ").name(name));
    }

    static Step validate(ObjectId id) {
        return Step.of(id, alter(id).sql(" validate constraint ").name(id.name()));
    }

    static Ddl alter(ObjectId id) {
        return Ddl.of("alter table ").owner(id);
    }
}
