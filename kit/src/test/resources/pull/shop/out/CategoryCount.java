package c0;

import org.jspecify.annotations.Nullable;

/// A row of the view `category_counts`.
public record CategoryCount(@Nullable Integer categoryId, @Nullable Long lines) {}
