package dev.squall.examples.plans.worker;

import dev.squall.examples.plans.schema.LearningPlan;

/// Thinks of the modules of a plan. In production a language model does.
@FunctionalInterface
public interface PlanGenerator {

    /// The modules of a plan.
    ///
    /// @throws GenerationFailed if there are none to be had
    Outline generate(LearningPlan plan) throws GenerationFailed;
}
