package dev.squall.guide.orders;

import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.table.Uuid7;
import org.jspecify.annotations.Nullable;

/// A topic below others; its key is made in Java.
@Table("topics")
public record Topic(
        @Id @GeneratedBy(Uuid7.class) TopicId id,
        @References(value = Topic.class, many = "topics") @Nullable TopicId parentId,
        String name) {}
