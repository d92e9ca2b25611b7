package dev.squall.schema.declared.grant;

import dev.squall.schema.declared.ObjectName;

/// The name that PostgreSQL gives to a serial column's sequence.
final class SequenceName {

    private SequenceName() {}

    /// `learning_plans_id_seq`
    static String of(String table, String column) {
        return ObjectName.of(table, column, "seq");
    }
}
