package dev.squall.query;

import dev.squall.expr.Argument;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import dev.squall.table.RowItem;
import dev.squall.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The call of a function that gives rows; it wants to know how its columns are called.
public final class TableFunction extends FunctionLists {

    private final @Nullable Identifier schema;
    private final Identifier name;
    private final List<? extends Argument> arguments;

    TableFunction(
            @Nullable Identifier schema, Identifier name, List<? extends Argument> arguments) {
        this.schema = schema;
        this.name = name;
        this.arguments = arguments;
    }

    /// `function(…) as e (key, value)`
    public FunctionItem as(String alias, Label<?, ?>... columns) {
        return new FunctionItem(this, alias, List.of(columns), null, false);
    }

    /// `function(…) as e (key text, value text)`: of a function that gives the type `record`, so
    /// that the query must say what its columns are.
    public FunctionItem asRecord(String alias, Label<?, ?>... columns) {
        return new FunctionItem(this, alias, List.of(columns), null, true);
    }

    /// `function(…) as users`: of a function that gives rows of a table. It stands for the table:
    /// its columns are those of the table, and its rows are read as the table's record.
    ///
    /// `db.from(function("active_users").as(users)).where(users.email.like("a%")).list()`
    public <R> RowItem<R> as(Table<R> table) {
        return new FunctionOfTable<>(this, table);
    }

    @Override
    <R extends @Nullable Object> FunctionRows<R> rows(
            List<? extends Label<?, ?>> columns, Columns.Reader<R> reader) {
        return new FunctionRows<>(
                this, name.name(), columns, new Columns<>(columns, reader), false);
    }

    /// `function(…) as e (key, value)`, or with the types of the columns.
    void render(
            SqlWriter out, Identifier alias, List<? extends Label<?, ?>> columns, boolean typed) {
        render(out);
        out.sql(" as ").identifier(alias).sql(" ");
        if (typed) {
            FunctionItem.renderTypes(out, columns);
        } else {
            out.sql("(").list(columns).sql(")");
        }
    }

    void render(SqlWriter out) {
        out.unstable(true); // what it does is not known
        if (schema != null) {
            out.identifier(schema).sql(".");
        }
        out.identifier(name).sql("(").list(arguments).sql(")");
    }
}
