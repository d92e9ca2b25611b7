package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.type.Types;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// What makes json of json. All but `stripNulls` is for `jsonb`
/// ([manual](https://www.postgresql.org/docs/current/functions-json.html)).
///
/// @param <T> the Java type of its values
public interface JsonEdits<T extends @Nullable Object> extends Expr<T> {

    /// `this || value`: members of the value replace those of the same name.
    default JsonExpr<T> concat(@NonNull T value) {
        return new JsonNode<>(
                Infix.same(this, Operators.CONCAT, Bind.of(this, value), Precedence.OTHER));
    }

    /// `this || other`
    default JsonExpr<T> concat(JsonExpr<?> other) {
        return new JsonNode<>(Infix.same(this, Operators.CONCAT, other, Precedence.OTHER));
    }

    /// `this - 'key'`: without the member.
    default JsonExpr<T> without(String key) {
        return new JsonNode<>(
                Infix.same(this, Operators.MINUS, Bind.of(Types.TEXT, key), Precedence.ADDITION));
    }

    /// `this - '{a,b}'`: without the members.
    default JsonExpr<T> without(List<String> keys) {
        return new JsonNode<>(
                Infix.same(
                        this,
                        Operators.MINUS,
                        Bind.of(Types.TEXT.array(), keys),
                        Precedence.ADDITION));
    }

    /// `this - position`: without the element.
    default JsonExpr<T> without(int position) {
        return new JsonNode<>(
                Infix.same(this, Operators.MINUS, new Whole(position), Precedence.ADDITION));
    }

    /// `this #- '{a,0,b}'`: without what the path leads to.
    default JsonExpr<T> withoutPath(String... path) {
        return new JsonNode<>(
                Infix.same(this, Operators.WITHOUT_PATH, JsonPaths.path(path), Precedence.OTHER));
    }

    /// `jsonb_set(this, '{a,0,b}', value)`: put there, or in its place. An SQL null as value makes
    /// the whole null.
    default JsonExpr<T> set(List<String> path, JsonExpr<?> value) {
        return new JsonNode<>(
                Call.same(JsonFunctions.JSONB_SET, this, Bind.of(Types.TEXT.array(), path), value));
    }

    /// `jsonb_set(this, '{goal}', to_jsonb(value))`: a part of it, which has this value then.
    ///
    /// ```java
    /// plans.context.set(plans.context.goal, "SQL").set(plans.context.weeks, 4)
    /// ```
    ///
    /// Null stays null, and what the part is in must be there. A null is json's null.
    ///
    /// @param part made of this: a component that generated code has, or [JsonExpr#text(String)]
    /// @throws dev.squall.error.InvalidQuery if it is a part of something else
    default <U> JsonExpr<T> set(Expr<@Nullable U> part, @Nullable U value) {
        return JsonSteps.set(this, part, value);
    }

    /// `jsonb_insert(this, '{a,0}', value)`: in front of the element; or a new member.
    default JsonExpr<T> insert(List<String> path, JsonExpr<?> value) {
        return new JsonNode<>(
                Call.same(
                        JsonFunctions.JSONB_INSERT,
                        this,
                        Bind.of(Types.TEXT.array(), path),
                        value));
    }

    /// `jsonb_strip_nulls(this)`: without the members that are null, however deep.
    default JsonExpr<T> stripNulls() {
        return new JsonNode<>(
                Call.same(
                        JsonPaths.isBinary(this)
                                ? JsonFunctions.JSONB_STRIP_NULLS
                                : JsonFunctions.JSON_STRIP_NULLS,
                        this));
    }
}
