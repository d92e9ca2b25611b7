package dev.squall.kit.lint.ddl;

import java.util.List;
import java.util.Optional;

/// What a statement is.
public sealed interface Ddl {

    /// `create table …`
    ///
    /// @param partitionOf the partitioned table that it is a part of
    /// @param partitioned whether it has partitions itself
    /// @param fromQuery whether its rows come from a query
    record CreateTable(
            DdlName table,
            boolean ifNotExists,
            boolean temporary,
            boolean partitioned,
            boolean fromQuery,
            Optional<DdlName> partitionOf,
            List<ColumnDefinition> columns,
            List<DdlConstraint> constraints)
            implements Ddl {}

    /// `alter table …`, `alter view …` and the like
    record AlterTable(DdlName table, boolean ifExists, List<TableAction> actions) implements Ddl {}

    /// `create index …`
    ///
    /// @param keys what it is over, as written
    /// @param tail what follows the table: `using gin (tags) where …`
    record CreateIndex(
            Optional<DdlName> index,
            DdlName table,
            boolean unique,
            boolean concurrently,
            boolean ifNotExists,
            boolean only,
            List<String> keys,
            String tail)
            implements Ddl {}

    /// `drop index …`
    record DropIndex(List<DdlName> indexes, boolean concurrently, boolean ifExists, boolean cascade)
            implements Ddl {}

    /// `reindex …`
    record Reindex(String what, DdlName name, boolean concurrently) implements Ddl {}

    /// `drop table …`, `drop schema …`, `drop type …`: anything but an index
    ///
    /// @param kind what goes, in lower case: `materialized view`
    record Drop(String kind, List<DdlName> names, boolean ifExists, boolean cascade)
            implements Ddl {}

    /// `truncate …`
    record Truncate(List<DdlName> tables, boolean cascade) implements Ddl {}

    /// `alter type … add value …`
    record AddEnumValue(DdlName type, String value, boolean placed, boolean ifNotExists)
            implements Ddl {}

    /// `alter type … rename value …`
    record RenameEnumValue(DdlName type, String from, String to) implements Ddl {}

    /// `alter … rename to …` of anything but a table's parts
    record Rename(String kind, DdlName name, DdlName to) implements Ddl {}

    /// `alter domain …`
    ///
    /// @param constraint what is added
    /// @param setsNotNull whether it is `set not null`
    record AlterDomain(DdlName domain, Optional<DdlConstraint> constraint, boolean setsNotNull)
            implements Ddl {}

    /// `create domain …`
    record CreateDomain(DdlName domain, SqlType type, boolean constrained) implements Ddl {}

    /// `create type …`
    record CreateType(DdlName type, boolean enumeration) implements Ddl {}

    /// `create …` of anything else
    record Create(String kind, DdlName name, boolean replaces, boolean ifNotExists)
            implements Ddl {}

    /// `create trigger … on …`
    record CreateTrigger(DdlName trigger, DdlName table) implements Ddl {}

    /// `set lock_timeout = …`, `select set_config('lock_timeout', …)`
    ///
    /// @param local whether it ends with the transaction
    record SetSetting(String name, String value, boolean local) implements Ddl {}

    /// `begin`
    record Begin() implements Ddl {}

    /// `commit`
    record Commit() implements Ddl {}

    /// `rollback`, not to a savepoint
    record Rollback() implements Ddl {}

    /// `vacuum …`
    record Vacuum(Optional<DdlName> table, boolean full) implements Ddl {}

    /// `cluster …`
    record Cluster(Optional<DdlName> table) implements Ddl {}

    /// `update …`
    record Update(DdlName table, List<DdlName> columns, boolean all) implements Ddl {}

    /// `delete from …`
    record Delete(DdlName table, boolean all) implements Ddl {}

    /// `insert into …`
    record Insert(DdlName table, List<DdlName> columns) implements Ddl {}

    /// `lock table …`
    record LockTable(List<DdlName> tables, String mode) implements Ddl {}

    /// `refresh materialized view …`
    record Refresh(DdlName view, boolean concurrently, boolean withData) implements Ddl {}

    /// `grant …`, `revoke …`
    record Grant(boolean revokes, String text) implements Ddl {}

    /// `do $$ … $$`
    record Block() implements Ddl {}

    /// Anything else.
    ///
    /// @param words its first words, in lower case
    record Other(String words) implements Ddl {}
}
