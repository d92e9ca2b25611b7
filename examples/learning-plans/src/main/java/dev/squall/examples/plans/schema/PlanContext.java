package dev.squall.examples.plans.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person says about a plan in their own words; stored as `jsonb`.
public record PlanContext(List<String> interests, @Nullable String notes) {}
