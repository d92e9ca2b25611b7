package com.example;

import dev.squall.annotation.MaterializedView;
import dev.squall.annotation.Schema;
import dev.squall.annotation.View;
import dev.squall.query.Query;
import java.util.UUID;

@Schema({Views.Open.class, Views.Closed.class, Views.Plan.class})
final class Views {

    record Plan(UUID id) {}

    @View(Plan.class)
    static final class Open {
        static Query<Plan> query() {
            throw new IllegalStateException();
        }
    }

    @MaterializedView(value = Plan.class, name = "closed")
    static final class Closed {
        static Query<Plan> query() {
            throw new IllegalStateException();
        }
    }
}
