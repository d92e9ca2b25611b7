package dev.squall.query;

import dev.squall.expr.Expr;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The call of a function that gives rows; it wants to know how its columns are called.
public final class TableFunction {

    private final @Nullable Identifier schema;
    private final Identifier name;
    private final List<Expr<?>> arguments;

    TableFunction(@Nullable Identifier schema, Identifier name, List<Expr<?>> arguments) {
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

    void render(SqlWriter out) {
        if (schema != null) {
            out.identifier(schema).sql(".");
        }
        out.identifier(name).sql("(").list(arguments).sql(")");
    }
}
