package com.example;

import dev.squall.annotation.Depth;
import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record Thread(String text, @Depth(3) List<Thread> replies, @Depth(1) @Nullable Thread parent)
        implements ShapeOf<Comment> {}
