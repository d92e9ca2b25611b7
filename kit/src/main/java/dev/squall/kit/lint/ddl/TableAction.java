package dev.squall.kit.lint.ddl;

import java.util.Optional;

/// One of the things that an `alter table` does.
public sealed interface TableAction {

    /// Where it begins in the statement.
    int at();

    /// `add [column] …`
    record AddColumn(ColumnDefinition column, boolean ifNotExists, int at) implements TableAction {}

    /// `drop [column] …`
    record DropColumn(DdlName column, boolean ifExists, boolean cascade, int at)
            implements TableAction {}

    /// `alter column … type …`
    record SetType(DdlName column, SqlType type, Optional<SqlExpression> using, int at)
            implements TableAction {}

    /// `alter column … set default …`
    record SetDefault(DdlName column, SqlExpression value, int at) implements TableAction {}

    /// `alter column … drop default`
    record DropDefault(DdlName column, int at) implements TableAction {}

    /// `alter column … set not null`
    record SetNotNull(DdlName column, int at) implements TableAction {}

    /// `alter column … drop not null`
    record DropNotNull(DdlName column, int at) implements TableAction {}

    /// `alter column … add generated … as identity`
    record AddIdentity(DdlName column, int at) implements TableAction {}

    /// `alter column … set expression as (…)`
    record SetExpression(DdlName column, int at) implements TableAction {}

    /// `add [constraint …] …`
    record AddConstraint(DdlConstraint constraint, int at) implements TableAction {}

    /// `validate constraint …`
    record ValidateConstraint(DdlName constraint, int at) implements TableAction {}

    /// `drop constraint …`
    record DropConstraint(DdlName constraint, boolean ifExists, boolean cascade, int at)
            implements TableAction {}

    /// `rename [column] … to …`
    record RenameColumn(DdlName column, DdlName to, int at) implements TableAction {}

    /// `rename constraint … to …`
    record RenameConstraint(DdlName constraint, DdlName to, int at) implements TableAction {}

    /// `rename to …`
    record RenameTable(DdlName to, int at) implements TableAction {}

    /// `set schema …`
    record SetSchema(DdlName schema, int at) implements TableAction {}

    /// `attach partition … for values …`
    record AttachPartition(DdlName partition, boolean isDefault, int at) implements TableAction {}

    /// `detach partition …`
    record DetachPartition(DdlName partition, boolean concurrently, boolean finalizes, int at)
            implements TableAction {}

    /// `set logged`, `set tablespace …`, `set access method …`: the table is written anew.
    record Move(String how, int at) implements TableAction {}

    /// `disable row level security`, `no force row level security`
    record LessRowSecurity(boolean disables, int at) implements TableAction {}

    /// Anything else.
    record Other(String text, int at) implements TableAction {}
}
