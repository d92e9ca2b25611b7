package dev.squall.guide.forum;

import dev.squall.annotation.Schema;

/// The forum's tables.
@Schema({
    Member.class,
    Profile.class,
    Badge.class,
    Topic.class,
    Post.class,
    Label.class,
    TopicLabel.class,
    LabelVote.class,
    ActivityView.class
})
public final class ForumSchema {

    private ForumSchema() {}
}
