package dev.squall.schema.object;

/// The statements around what the owner of a table does to all its rows: forced policies do not
/// bind it meanwhile. Nobody else notices, because the table is locked until the end of the
/// transaction.
public final class ForcedPolicies {

    private ForcedPolicies() {}

    /// `alter table … no force row level security`, with a comment for who reviews it.
    ///
    /// @param table the name of the table
    public static Ddl suspended(Ddl table) {
        return Ddl.of("-- the owner must see all rows: policies do not bind it for a moment\n")
                .add(alter(table))
                .sql(" no force row level security");
    }

    /// `alter table … force row level security`
    ///
    /// @param table the name of the table
    public static Ddl restored(Ddl table) {
        return alter(table).sql(" force row level security");
    }

    private static Ddl alter(Ddl table) {
        return Ddl.of("alter table ").add(table);
    }
}
