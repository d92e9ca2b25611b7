package dev.squall.guide.orders;

import java.util.UUID;

/// The key of a topic.
public record TopicId(UUID value) {}
