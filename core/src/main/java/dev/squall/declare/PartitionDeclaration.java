package dev.squall.declare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the rows of a table are spread over partitions: `partition by range (created_at)`.
///
/// @param strategy how
/// @param columns by which columns
/// @param partitions the partitions
public record PartitionDeclaration(
        Strategy strategy, List<String> columns, List<Part> partitions, String declaredAt)
        implements Declaration {

    /// How rows are spread.
    public enum Strategy {
        /// By ranges of values.
        RANGE,
        /// By lists of values.
        LIST,
        /// By hash values.
        HASH
    }

    /// A partition.
    ///
    /// @param bounds which rows it holds, as SQL: `for values from (…) to (…)`, `default`
    /// @param further how its own rows are spread; null: it holds them itself
    public record Part(String name, String bounds, @Nullable PartitionDeclaration further) {}

    @Override
    public String name() {
        return "of the table";
    }

    @Override
    public Namespace namespace() {
        return Namespace.PARTITION;
    }
}
