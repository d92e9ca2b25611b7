package c0;

import org.jspecify.annotations.Nullable;

/// A row of the view `checked`.
public record Checked(@Nullable Integer id) {}
