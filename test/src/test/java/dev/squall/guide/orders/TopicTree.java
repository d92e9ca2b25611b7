package dev.squall.guide.orders;

import dev.squall.graph.InsertOf;
import java.util.List;

// region topic-tree
/// A topic with those below it.
public record TopicTree(String name, List<TopicTree> topics) implements InsertOf<Topic> {}
// endregion
