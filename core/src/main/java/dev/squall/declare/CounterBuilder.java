package dev.squall.declare;

import dev.squall.expr.Condition;
import dev.squall.table.Column;
import dev.squall.table.Table;
import dev.squall.type.IntegerType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A counter: a column that always holds how many rows of another table refer to its row.
///
/// ```java
/// d.counter(t.likesCount).of(projectLikes.projectId);
/// d.counter(t.openTasks).of(tasks.projectId).where(tasks.doneAt.isNull());
/// ```
///
/// Triggers of the other table keep it, whoever writes there and whatever policies hide: exactly,
/// also when many write at once, because a row's counter is locked by its update. A statement that
/// adds a thousand rows updates each counter once. A new row starts at 0, and an update of the
/// column by hand is an error. Rows that are marked as deleted (`@SoftDelete`) do not count.
public final class CounterBuilder implements Pending {

    private final Site site;
    private final Column<?, ?> column;
    private List<Column<?, ?>> reference = List.of();
    private @Nullable Condition where;

    CounterBuilder(Site site, Column<?, ?> column) {
        this.site = site;
        this.column = column;
    }

    /// What is counted: the rows of another table, by their foreign key to this one.
    public CounterBuilder of(Column<?, ?>... reference) {
        this.reference = List.of(reference);
        return this;
    }

    /// Which of them count.
    public CounterBuilder where(Condition condition) {
        this.where = condition;
        return this;
    }

    @Override
    public CounterDeclaration build() {
        List<String> own = site.columns(List.of(column));
        if (!(column.type() instanceof IntegerType<?, ?>) || column.nullable()) {
            throw site.invalid("is not a number that is never null", "make it an int or a long");
        }
        if (reference.isEmpty()) {
            throw site.invalid("counts nothing", "say .of(projectLikes.projectId)");
        }
        TableRef counted = TableRef.of(reference.getFirst().table());
        if (reference.stream().anyMatch(c -> !TableRef.of(c.table()).equals(counted))) {
            throw site.invalid(
                    "counts the rows of two tables", "name the columns of one foreign key");
        }
        return new CounterDeclaration(
                own.getFirst(),
                counted,
                reference.stream().map(c -> c.name().name()).toList(),
                counts(reference.getFirst().table()),
                site.at(own));
    }

    /// A row that is marked as deleted does not count.
    private @Nullable Expression counts(Table<?> counted) {
        Column<?, ?> mark = counted.softDelete();
        if (mark == null) {
            return where == null ? null : Expression.of(where);
        }
        return Expression.of(where == null ? mark.isNull() : where.and(mark.isNull()));
    }
}
