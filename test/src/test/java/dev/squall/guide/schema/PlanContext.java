package dev.squall.guide.schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a plan was made from.
public record PlanContext(List<String> goals, @Nullable String source) {}
