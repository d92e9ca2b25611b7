package dev.squall.declare;

import dev.squall.table.Table;
import java.util.List;

/// `create view course_size (title, students) as select …`
///
/// @param query what is read, as text
/// @param reads the tables and views it reads
/// @param options what else is said of it
public record ViewDeclaration(
        String name, Expression query, List<Table<?>> reads, ViewOptions options, String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.VIEW;
    }
}
