package dev.squall.schema.declared;

import dev.squall.declare.PartitionDeclaration;
import dev.squall.schema.object.Ddl;
import java.util.stream.Stream;

/// ` partition by range (created_at)`
public final class PartitionClause {

    private PartitionClause() {}

    /// The clause of what is declared, or nothing.
    public static Ddl of(Stream<PartitionDeclaration> declared) {
        Ddl sql = new Ddl();
        declared.forEach(
                partitions ->
                        sql.sql(" partition by ")
                                .sql(
                                        switch (partitions.strategy()) {
                                            case RANGE -> "range (";
                                            case LIST -> "list (";
                                            case HASH -> "hash (";
                                        })
                                .names(partitions.columns())
                                .sql(")"));
        return sql;
    }
}
