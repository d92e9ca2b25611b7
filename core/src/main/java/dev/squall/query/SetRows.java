package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Output;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RowReader;
import dev.squall.type.TextType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns of a set operation: named as those at its left, null where either side can be.
record SetRows<T extends @Nullable Object>(Query<T> left, Query<T> right) implements Projection<T> {

    @Override
    public void render(SqlWriter out) {
        out.add(left.projection);
    }

    @Override
    public List<Output> selected() {
        List<Output> first = left.selected();
        List<Output> second = right.selected();
        check(first, second);
        List<Output> all = new ArrayList<>(first.size());
        for (int i = 0; i < first.size(); i++) {
            Output a = first.get(i);
            boolean canBeNull = a.canBeNull() || second.get(i).canBeNull();
            all.add(new Output(a.name(), a.type(), canBeNull, a.source()));
        }
        return all;
    }

    private static void check(List<Output> first, List<Output> second) {
        if (!types(first).equals(types(second))) {
            throw new InvalidQuery(
                    Report.of("the two sides of a set operation have other columns")
                            .line("left", String.join(", ", types(first)))
                            .line("right", String.join(", ", types(second)))
                            .hint(
                                    "select the same types in the same order; cast where they"
                                            + " differ"));
        }
    }

    /// All texts are one type here: `varchar` and `text` become `text`.
    private static List<String> types(List<Output> outputs) {
        return outputs.stream()
                .map(o -> o.type() instanceof TextType<?> ? "text" : o.type().castName())
                .toList();
    }

    @Override
    public T read(RowReader row, int first) throws SQLException {
        return left.projection.read(row, first);
    }
}
