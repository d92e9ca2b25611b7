package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.util.UUID;

/// A row that is nothing but its key.
@Table("plan_tags")
public record PlanTag(@Id PlanTag.Key key) {

    /// The key.
    public record Key(UUID planId, String tag) {}
}
