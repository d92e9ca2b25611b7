package dev.squall.guide.forum;

import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;

/// Which topic has which label.
@Table("topic_labels")
@PrimaryKey({"topicId", "labelId"})
public record TopicLabel(
        @References(Topic.class) int topicId, @References(Label.class) int labelId) {}
