package dev.squall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a component of a shape is computed of.
public sealed interface Computation {

    /// `@Count`
    ///
    /// @param way relations, one behind the other
    /// @param small whether the component is an `int`
    record Count(List<RelationModel> way, @Nullable SqlText where, boolean small)
            implements Computation {}

    /// `@Exists`
    record Exists(List<RelationModel> way, @Nullable SqlText where) implements Computation {}

    /// `@Sum`, `@Avg`, `@Min`, `@Max`
    ///
    /// @param function its name in SQL
    /// @param column a column of the table at the end of the way
    /// @param type what it gives
    record Aggregate(
            List<RelationModel> way,
            @Nullable SqlText where,
            String function,
            Column column,
            JavaType type)
            implements Computation {}

    /// `@Sql`
    ///
    /// @param shape how its value is stored
    /// @param type the component's type
    /// @param nullable whether it can be null
    record Sql(SqlText text, Shape shape, JavaType type, boolean nullable) implements Computation {}
}
