package dev.squall.guide.forum;

import dev.squall.shape.ShapeOf;
import org.jspecify.annotations.Nullable;

/// How much somebody has written: a shape of a view.
public record Writer(long posts, @Nullable MemberCard member) implements ShapeOf<Activity> {}
