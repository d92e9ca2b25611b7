package dev.squall.declare;

import dev.squall.table.Column;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the rows of a table are stored. Part of [Definition].
public abstract sealed class StorageDefinitions extends TableDefinitions permits RenameDefinitions {

    StorageDefinitions(Collected collected) {
        super(collected);
    }

    /// Rows are spread over partitions by ranges of a column's values; see [RangePartitions].
    public <T extends @Nullable Object> RangePartitions<T> partitionByRange(Column<?, T> column) {
        return collected.add(new RangePartitions<>(partitioned(), column));
    }

    /// Rows are spread over partitions by lists of a column's values; see [ListPartitions].
    public <T extends @Nullable Object> ListPartitions<T> partitionByList(Column<?, T> column) {
        return collected.add(new ListPartitions<>(partitioned(), column));
    }

    /// Rows are spread over partitions by hash values; see [HashPartitions].
    public HashPartitions partitionByHash(Column<?, ?>... columns) {
        return collected.add(new HashPartitions(partitioned(), List.of(columns)));
    }

    private Site partitioned() {
        return collected.inTable("partitioning", "of the table");
    }

    /// A storage parameter: `with (fillfactor = 70)` ([all of
    /// them](https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS)).
    ///
    /// ```java
    /// d.storage("fillfactor", 70);
    /// d.storage("autovacuum_vacuum_scale_factor", 0.02);
    /// d.storage("toast.autovacuum_enabled", false);
    /// ```
    public void storage(String parameter, String value) {
        Site site = collected.inTable("storage parameter", parameter);
        collected.add(
                () ->
                        new StorageDeclaration(
                                parameter,
                                StorageValue.checked(site, parameter, value),
                                site.at(List.of())));
    }

    /// A storage parameter that is a whole number.
    public void storage(String parameter, long value) {
        storage(parameter, Long.toString(value));
    }

    /// A storage parameter that is a number.
    public void storage(String parameter, double value) {
        storage(parameter, BigDecimal.valueOf(value).toPlainString());
    }

    /// A storage parameter that is on or off.
    public void storage(String parameter, boolean value) {
        storage(parameter, Boolean.toString(value));
    }

    /// `create unlogged table`: faster to write, emptied after a crash, not on standbys.
    public void unlogged() {
        Site site = collected.inTable("storage", "unlogged");
        collected.add(() -> new UnloggedDeclaration(site.at(List.of())));
    }
}
