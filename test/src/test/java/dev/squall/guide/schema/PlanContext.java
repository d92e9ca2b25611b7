package dev.squall.guide.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a plan was made from.
// region plan-context
public record PlanContext(List<String> goals, @Nullable String source) {}
// endregion
