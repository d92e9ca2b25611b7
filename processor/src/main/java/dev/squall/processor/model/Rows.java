package dev.squall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which rows a list of a shape has, and in which order.
///
/// @param where `@Where`
/// @param order `@OrderBy`
/// @param limit `@Limit`; 0: all
public record Rows(@Nullable SqlText where, List<OrderItem> order, int limit) {

    /// All, in the order of their primary key.
    public static final Rows ALL = new Rows(null, List.of(), 0);
}
