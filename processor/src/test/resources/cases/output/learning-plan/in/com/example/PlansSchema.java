package com.example;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

/// The schema.
@Schema({User.class, LearningPlan.class})
public final class PlansSchema {

    private PlansSchema() {}

    static void define(Definition d) {
        d.extension("citext");
    }
}
