package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.annotation.View;
import dev.squall.query.Query;
import java.util.UUID;

@Table
record Plan(@Id UUID id, String topic) {}

@View(Plan.class)
final class OpenPlans {

    static Query<Plan> query() {
        throw new IllegalStateException();
    }
}
