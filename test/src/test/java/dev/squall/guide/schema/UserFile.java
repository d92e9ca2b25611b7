package dev.squall.guide.schema;

import dev.squall.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

// region shape
/// A user with the projects, and what was said about each.
public record UserFile(String email, @Nullable String firstName, List<Work> projects)
        implements ShapeOf<User> {

    public record Work(String name, ProjectStatus status, List<Conversation> conversations) {}
}
// endregion
