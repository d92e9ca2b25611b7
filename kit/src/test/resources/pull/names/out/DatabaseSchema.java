package c0;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

/// The schema: its tables and views, and what belongs to none of them.
@Schema({
    MixedCase.class,
    Table.class,
    Default.class,
    List.class,
    ModuleRow.class,
    PublicNewUser.class,
    NoKey.class,
    ObjectRow.class,
    Order.class,
    Path.class,
    RecordRow.class,
    ReferencesTable.class,
    Status.class,
    StringRow.class,
    Tree.class,
    PublicUserTable.class,
    User.class,
    ActiveView.class,
    BillingUser.class
})
public final class DatabaseSchema {

    private DatabaseSchema() {}

    static void define(Definition d) {
        d.schema("billing");
    }
}
