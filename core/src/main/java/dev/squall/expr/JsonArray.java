package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.JsonType;
import java.util.List;

/// `json_array(value, … returning jsonb)`
/// ([manual](https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-JSON-CREATION-TABLE)).
///
/// @param <T> the Java type of its values
public final class JsonArray<T> implements JsonExpr<T> {

    private final JsonType<T> type;
    private final List<Expr<?>> values;
    private final boolean nullOnNull;

    JsonArray(JsonType<T> type, List<Expr<?>> values, boolean nullOnNull) {
        this.type = type;
        this.values = values;
        this.nullOnNull = nullOnNull;
    }

    /// `null on null`: a null becomes json's null.
    public JsonArray<T> nullOnNull() {
        return new JsonArray<>(type, values, true);
    }

    @Override
    public void render(SqlWriter out) {
        out.sql("json_array(").nullSafe(in -> in.list(values));
        out.sql(nullOnNull ? " null on null" : "");
        out.sql(values.isEmpty() ? "returning " : " returning ");
        out.known(KnownSql.type(type)).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public JsonType<T> type() {
        return type;
    }
}
