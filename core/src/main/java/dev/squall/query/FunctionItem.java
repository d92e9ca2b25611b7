package dev.squall.query;

import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `function(…) with ordinality as e (key, value, number)`: the rows of a function. It sees the
/// items before it, without `lateral`
/// ([manual](https://www.postgresql.org/docs/current/queries-table-expressions.html#QUERIES-TABLEFUNCTIONS)).
public final class FunctionItem extends LabeledItem {

    private final TableFunction function;
    private final List<? extends Label<?, ?>> given;
    private final @Nullable Label<Long, ?> number;
    private final boolean record;

    FunctionItem(
            TableFunction function,
            String alias,
            List<? extends Label<?, ?>> given,
            @Nullable Label<Long, ?> number,
            boolean record) {
        super(alias, number == null ? given : Lists.with(given, number));
        this.function = function;
        this.given = given;
        this.number = number;
        this.record = record;
    }

    /// `with ordinality`: one more column, the number of the row, from 1.
    ///
    /// @param number a `bigint`
    public FunctionItem withOrdinality(Label<Long, ?> number) {
        return new FunctionItem(function, qualifier(), given, number, record);
    }

    @Override
    public boolean seesEarlierItems() {
        return true;
    }

    @Override
    public void render(SqlWriter out) {
        if (record && number != null) { // only there a list of types and an ordinality go together
            out.sql("rows from (");
            function.render(out);
            renderTypes(out.sql(" as "), given);
            out.sql(") with ordinality");
            renderAlias(out);
            return;
        }
        if (number == null) {
            function.render(out, alias(), given, record);
            return;
        }
        function.render(out);
        out.sql(" with ordinality");
        renderAlias(out);
    }

    static void renderTypes(SqlWriter out, List<? extends Label<?, ?>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Label<?, ?> label = columns.get(i);
            out.sql(i == 0 ? "(" : ", ").identifier(label.name()).sql(" ");
            out.known(KnownSql.type(label.type()));
        }
        out.sql(")");
    }
}
