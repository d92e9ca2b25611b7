package com.example;

import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record MemberFile(
        String name,
        @Nullable Member mentor,
        List<Member> mentees,
        @Nullable Profile profile,
        @Nullable OnPlot lease,
        List<Leased> leased)
        implements ShapeOf<Member> {

    public record OnPlot(int id, Plot plot) {}
}
