package dev.squall.declare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column that holds how many rows of another table refer to its row.
///
/// @param column the column that holds the number
/// @param counted the table whose rows are counted
/// @param reference the columns by which they refer
/// @param where which of them count; null: all
public record CounterDeclaration(
        String column,
        TableRef counted,
        List<String> reference,
        @Nullable Expression where,
        String declaredAt)
        implements Declaration {

    @Override
    public String name() {
        return column;
    }

    @Override
    public Namespace namespace() {
        return Namespace.COUNTER;
    }
}
