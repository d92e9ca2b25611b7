package dev.squall.guide.forum;

import dev.squall.shape.ShapeOf;
import org.jspecify.annotations.Nullable;

/// A member, as others see him.
public record MemberCard(MemberId id, FullName name, @Nullable Home home)
        implements ShapeOf<Member> {}
