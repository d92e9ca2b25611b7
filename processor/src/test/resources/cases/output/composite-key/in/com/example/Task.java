package com.example;

import dev.squall.annotation.Deferrable;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.ReferentialAction;
import dev.squall.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A task, in two plans at most.
@NullMarked
@Table("tasks")
@ForeignKey(
        columns = {"tenantId", "planId"},
        target = Plan.class,
        onDelete = ReferentialAction.CASCADE)
@ForeignKey(
        columns = {"tenantId", "copyId"},
        target = Plan.class,
        references = {"tenantId", "id"},
        onUpdate = ReferentialAction.RESTRICT,
        deferrable = Deferrable.INITIALLY_DEFERRED,
        name = "tasks_copy")
public record Task(@Id TaskKey key, @Nullable UUID copyId, String title) {}
