package dev.squall.guide.forum;

/// The id of a member.
public record MemberId(int value) {}
