package dev.squall.guide.forum;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;

/// Somebody agrees that a topic has a label.
@Table("label_votes")
@ForeignKey(
        columns = {"topicId", "labelId"},
        target = TopicLabel.class,
        many = "votes")
public record LabelVote(
        @Id int id, int topicId, int labelId, @References(Member.class) MemberId memberId) {}
