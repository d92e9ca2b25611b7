package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.Sides;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The column that an inherited one comes from: when that one changes, PostgreSQL changes this one
/// with it.
final class ColumnAbove {

    private final @Nullable Column before;
    private final @Nullable Column after;

    ColumnAbove(Column column, Sides sides) {
        var parent = Objects.requireNonNull(column.parent(), "a column that is inherited");
        this.before = sides.from().get(parent, Column.class).orElse(null);
        this.after = sides.to().get(parent, Column.class).orElse(null);
    }

    /// A column after the one above has changed.
    Column then(Column child) {
        return new Column(
                child.id(),
                child.position(),
                changed(child, Column::type),
                changed(child, Column::collation),
                notNull(child),
                changed(child, Column::defaultsTo),
                changed(child, Column::generated),
                child.identity(),
                changed(child, Column::storage),
                changed(child, Column::compression),
                changed(child, Column::statistics),
                child.options(),
                child.local(),
                child.parent());
    }

    private <T extends @Nullable Object> T changed(Column child, Function<Column, T> property) {
        if (before == null || after == null) {
            return property.apply(child);
        }
        T now = property.apply(after);
        return Objects.equals(property.apply(before), now) ? property.apply(child) : now;
    }

    /// The name of the constraint is each table's own.
    private @Nullable NotNull notNull(Column child) {
        NotNull one = before == null ? null : before.notNull();
        NotNull other = after == null ? null : after.notNull();
        boolean same = before == null || after == null || (one == null) == (other == null);
        if (same) {
            return child.notNull();
        }
        return other == null || other.noInherit() ? null : NotNull.PLAIN;
    }
}
