package dev.squall.expr;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.type.JsonTarget;
import dev.squall.type.JsonType;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A component of a record in json, or an element of a list there, before it is said what it holds.
///
/// Generated code makes it: `plans.context.goal` is `JsonPart.of(this, "goal").as(Types.TEXT)`.
/// Names and positions are written into the text, not bound, so that an index on the same
/// expression is found, and `group by` knows it again.
public final class JsonPart {

    private final JsonExpr<?> json;
    private final Expr<?> key;

    private JsonPart(JsonExpr<?> json, Expr<?> key) {
        this.json = json;
        this.key = key;
    }

    /// `object -> 'name'`
    public static JsonPart of(JsonExpr<?> object, @CompileTimeConstant String name) {
        return new JsonPart(object, new JsonKey(name, KnownSql.literal(name)));
    }

    /// `array -> position`
    static JsonPart at(JsonExpr<?> array, int position) {
        return new JsonPart(array, new Whole(position));
    }

    /// `jsonb_set(json, '{name}', to_jsonb(value))`, where only generated code and `set` know that
    /// the value is of the part's type.
    ///
    /// @throws dev.squall.error.InvalidQuery if it is a part of something else
    public static <T extends @Nullable Object> JsonExpr<T> set(
            JsonExpr<T> json, Expr<?> part, @Nullable Object value) {
        return JsonSteps.set(json, part, value);
    }

    /// `object ->> 'name'` for texts, and `(object ->> 'name')::integer` for other types; null if
    /// it is missing, or json's null.
    public <T> Expr<@Nullable T> as(PgType<T> type) {
        if (type.sqlName().equals("text")) {
            return Infix.orNull(json, Operators.MEMBER_AS_TEXT, key, type);
        }
        return new OrNull<>(new Cast<>(text(), type));
    }

    /// `object -> 'name'`: what is no text, number, boolean or time.
    public <T> JsonExpr<@Nullable T> json(JsonTarget<T> target) {
        return new JsonValue<>(this, target);
    }

    /// `object -> 'name'`, a list.
    ///
    /// @param element makes the expression of an element
    public <T, X> JsonList<T, X> list(JsonTarget<T> target, Function<JsonPart, X> element) {
        return new JsonList<>(this, target, element);
    }

    /// `object -> 'name'`, a record that contains itself.
    ///
    /// @param parts makes what is in it
    public <T, X> JsonRecord<T, X> record(JsonTarget<T> target, Function<JsonPart, X> parts) {
        return new JsonRecord<>(this, target, parts);
    }

    /// `object -> 'name'`, of the same type of json as the object.
    <T> Expr<@Nullable T> value(JsonTarget<T> target) {
        JsonType<T> type = JsonPaths.isBinary(json) ? Types.jsonb(target) : Types.json(target);
        return Infix.orNull(json, Operators.MEMBER, key, type);
    }

    /// `object ->> 'name'`: null for json's null, too.
    Expr<String> text() {
        return Infix.of(json, Operators.MEMBER_AS_TEXT, key, Precedence.OTHER, Types.TEXT);
    }
}
