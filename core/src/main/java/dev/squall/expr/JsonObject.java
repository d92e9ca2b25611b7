package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.JsonType;
import java.util.List;

/// `json_object(key: value, … returning jsonb)`
/// ([manual](https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-JSON-CREATION-TABLE)).
///
/// @param <T> the Java type of its values
public final class JsonObject<T> implements JsonExpr<T> {

    private final JsonType<T> type;
    private final List<JsonMember> members;
    private final boolean absentOnNull;
    private final boolean uniqueKeys;

    JsonObject(
            JsonType<T> type, List<JsonMember> members, boolean absentOnNull, boolean uniqueKeys) {
        this.type = type;
        this.members = members;
        this.absentOnNull = absentOnNull;
        this.uniqueKeys = uniqueKeys;
    }

    /// `absent on null`: a member whose value is null is left out.
    public JsonObject<T> absentOnNull() {
        return new JsonObject<>(type, members, true, uniqueKeys);
    }

    /// `with unique keys`: two members of one key are an error.
    public JsonObject<T> withUniqueKeys() {
        return new JsonObject<>(type, members, absentOnNull, true);
    }

    @Override
    public void render(SqlWriter out) {
        out.sql("json_object(").list(members);
        out.sql(absentOnNull ? " absent on null" : "");
        out.sql(uniqueKeys ? " with unique keys" : "");
        out.sql(members.isEmpty() ? "returning " : " returning ");
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
