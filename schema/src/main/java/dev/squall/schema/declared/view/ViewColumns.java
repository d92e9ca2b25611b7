package dev.squall.schema.declared.view;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import java.util.List;

/// The head that both kinds of views share.
final class ViewColumns {

    private ViewColumns() {}

    /// `course_size (title, students)`
    static Ddl head(ObjectId id, List<String> columns) {
        return new Ddl().name(id.schema(), id.name()).sql(" (").names(columns).sql(")");
    }
}
