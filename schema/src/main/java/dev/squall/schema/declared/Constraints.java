package dev.squall.schema.declared;

import dev.squall.annotation.Deferrable;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// What all constraints have in common.
public final class Constraints {

    private Constraints() {}

    /// The table that something belongs to.
    public static ObjectId table(ObjectId id) {
        return ObjectId.of(ObjectKind.TABLE, id.schema(), id.owner());
    }

    /// `alter table … add constraint …`
    public static Ddl add(ObjectId id) {
        return Ddl.of("alter table ").owner(id).sql(" add constraint ").name(id.name());
    }

    /// ` deferrable initially …`, or nothing.
    public static Ddl timing(Deferrable deferrable) {
        return Ddl.of(
                switch (deferrable) {
                    case NOT_DEFERRABLE -> "";
                    case INITIALLY_IMMEDIATE -> " deferrable initially immediate";
                    case INITIALLY_DEFERRED -> " deferrable initially deferred";
                });
    }
}
