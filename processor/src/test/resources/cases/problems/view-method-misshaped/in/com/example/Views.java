package com.example;

import dev.squall.annotation.View;
import dev.squall.declare.Definition;
import dev.squall.query.Query;
import java.util.UUID;

final class Views {

    record Plan(UUID id) {}

    @View(Plan.class)
    static final class Plans {
        static Query<Plan> query() {
            throw new IllegalStateException();
        }

        static void view(Definition d) {}
    }
}
