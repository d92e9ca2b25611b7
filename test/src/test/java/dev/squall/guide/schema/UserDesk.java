package dev.squall.guide.schema;

import dev.squall.annotation.Count;
import dev.squall.annotation.Limit;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Where;
import dev.squall.shape.ShapeOf;
import java.util.List;

// region rows
/// A user with what there is to do.
public record UserDesk(
        String email,
        @Where("{status} <> 'completed'") @OrderBy("createdAt desc nulls last") @Limit(2)
                List<Work> projects)
        implements ShapeOf<User> {

    public record Work(String name, @Count("conversations") long conversations) {}
}
// endregion
