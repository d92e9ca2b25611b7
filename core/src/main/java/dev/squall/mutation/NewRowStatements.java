package dev.squall.mutation;

import dev.squall.query.Projection;
import dev.squall.run.Question;
import dev.squall.table.NewRow;
import dev.squall.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// New rows of a table as parts of a batch: one statement, or several where one cannot have so many
/// binds. For what inserts into several tables.
public final class NewRowStatements {

    private NewRowStatements() {}

    /// Inserts them; how many there were.
    public static <R> List<Question<Long>> counted(
            Origin origin, Table<R> table, List<? extends NewRow<R>> rows) {
        return parts(origin, table, rows).stream().map(Mutation::question).toList();
    }

    /// Inserts them, and gives something of each, in their order.
    public static <R, T extends @Nullable Object> List<Question<List<T>>> returning(
            Origin origin, Table<R> table, List<? extends NewRow<R>> rows, Projection<T> returned) {
        return parts(origin, table, rows).stream()
                .map(part -> new Returning<>(part, returned).question())
                .toList();
    }

    private static <R> List<Insert<R>> parts(
            Origin origin, Table<R> table, List<? extends NewRow<R>> rows) {
        var target = new Target<>(table, origin);
        Insert<R> all =
                rows.size() == 1
                        ? Insert.of(target, rows.getFirst())
                        : Insert.all(target, List.copyOf(rows));
        return all.parts();
    }
}
