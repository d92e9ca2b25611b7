package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Table
record Plan(@Id UUID id, Topik topic, @References(Usr.class) UUID owner, Thread worker) {

    static void table(PlanTable t, dev.squall.declare.Definition d) {
        d.unique("plan_owner").on(t.owner);
    }
}
