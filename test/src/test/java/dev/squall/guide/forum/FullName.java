package dev.squall.guide.forum;

/// What somebody is called.
public record FullName(String firstName, String lastName) {}
