package dev.squall.examples.plans.schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a person says about a plan in their own words; stored as `jsonb`.
public record PlanContext(List<String> interests, @Nullable String notes) {}
