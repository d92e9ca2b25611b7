package dev.squall.expr;

import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;

/// `key: value` of a json object.
public final class JsonMember implements Fragment {

    private final Expr<?> key;
    private final Expr<?> value;

    JsonMember(Expr<?> key, Expr<?> value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public void render(SqlWriter out) {
        out.add(key).sql(": ").nullSafe(value::render);
    }
}
