package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.SqlWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `(values (?, ?), (?, ?)) as v (id, name)`: rows that come with the statement.
public final class Values extends LabeledItem {

    private final List<List<@Nullable Object>> rows;

    private Values(
            String alias, List<? extends Label<?, ?>> labels, List<List<@Nullable Object>> rows) {
        super(alias, labels);
        this.rows = rows;
    }

    static <R> Values of(
            String alias,
            Collection<? extends R> elements,
            List<? extends ValuesColumn<? super R, ?>> columns) {
        if (elements.isEmpty() || columns.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("values(…) has no " + (columns.isEmpty() ? "column" : "row"))
                            .hint(
                                    "SQL knows no empty values: leave the join out, or return"
                                            + " early"));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>(elements.size());
        for (R element : elements) {
            List<@Nullable Object> row = new ArrayList<>(columns.size());
            for (ValuesColumn<? super R, ?> column : columns) {
                row.add(checked(column.label(), column.value().apply(element)));
            }
            rows.add(row);
        }
        return new Values(alias, columns.stream().map(ValuesColumn::label).toList(), rows);
    }

    private static @Nullable Object checked(Label<?, ?> label, @Nullable Object value) {
        if (value == null && !label.canBeNull()) {
            throw new InvalidQuery(
                    Report.of("the column " + label.name().name() + " of values(…) is given a null")
                            .hint("declare it with nullableColumn(…)"));
        }
        return value;
    }

    @Override
    public void render(SqlWriter out) {
        out.sql("(values ");
        for (int i = 0; i < rows.size(); i++) {
            out.sql(i == 0 ? "(" : ", (");
            List<@Nullable Object> row = rows.get(i);
            for (int j = 0; j < row.size(); j++) {
                out.sql(j == 0 ? "" : ", ").bind(labels().get(j).type(), row.get(j));
            }
            out.sql(")");
        }
        out.sql(")");
        renderAlias(out);
    }
}
