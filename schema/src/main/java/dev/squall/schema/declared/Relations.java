package dev.squall.schema.declared;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredView;
import dev.squall.declare.TableRef;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;

/// What a name in a FROM clause stands for: a table, a view, a materialized view.
public final class Relations {

    private Relations() {}

    /// The object of a name; a table, if nothing is known of it.
    public static ObjectId id(DeclaredSchema schema, TableRef name) {
        return schema.view(name).map(Relations::id).orElseGet(() -> ObjectId.table(name));
    }

    private static ObjectId id(DeclaredView view) {
        return ObjectId.of(
                view.view().options().materialized()
                        ? ObjectKind.MATERIALIZED_VIEW
                        : ObjectKind.VIEW,
                view.name().schema(),
                view.name().name());
    }
}
