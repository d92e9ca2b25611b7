package dev.squall.guide.forum;

import dev.squall.annotation.Depth;
import dev.squall.shape.ShapeOf;
import java.util.List;

// region depth
/// A post, and what was said to it.
public record PostThread(String text, @Depth(2) List<PostThread> replies)
        implements ShapeOf<Post> {}
// endregion
