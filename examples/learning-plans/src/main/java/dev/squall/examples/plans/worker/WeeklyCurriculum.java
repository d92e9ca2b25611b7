package dev.squall.examples.plans.worker;

import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.examples.plans.worker.Outline.Activity;
import dev.squall.examples.plans.worker.Outline.Section;
import java.util.List;

/// A generator that needs no language model: the same three weeks for every topic.
public final class WeeklyCurriculum implements PlanGenerator {

    @Override
    public Outline generate(LearningPlan plan) {
        int minutes = plan.weeklyHours() * 60;
        String topic = plan.topic();
        return new Outline(
                List.of(
                        week("First steps in " + topic, minutes, "Read an introduction"),
                        week("A project of your own", minutes, "Build the smallest version"),
                        week("What experts know", minutes, "Read somebody else's " + topic)));
    }

    private static Section week(String title, int minutes, String main) {
        return new Section(
                title,
                minutes,
                List.of(
                        new Activity(main, minutes / 2),
                        new Activity("Write down what was hard", minutes / 2)));
    }
}
