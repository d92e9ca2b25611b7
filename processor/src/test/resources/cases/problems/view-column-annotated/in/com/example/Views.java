package com.example;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Varchar;
import dev.squall.annotation.View;
import dev.squall.query.Query;
import java.util.UUID;

final class Views {

    record Plan(@Id UUID id, @Default("'x'") @Varchar(20) String topic) {}

    @View(Plan.class)
    static final class Plans {
        static Query<Plan> query() {
            throw new IllegalStateException();
        }
    }
}
