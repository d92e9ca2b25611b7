package dev.squall.guide.forum;

import org.jspecify.annotations.Nullable;

/// Where somebody lives.
public record Home(String city, @Nullable String street) {}
