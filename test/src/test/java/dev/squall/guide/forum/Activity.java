package dev.squall.guide.forum;

import dev.squall.annotation.References;

// region view
/// How much a member has written.
public record Activity(@References(Member.class) MemberId memberId, long posts) {}
// endregion
