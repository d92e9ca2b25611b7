package dev.squall.expr;

import dev.squall.type.JsonType;
import dev.squall.type.Types;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of `jsonb` or `json`
/// ([manual](https://www.postgresql.org/docs/current/functions-json.html)). Positions in json
/// arrays count from 0; a negative one counts from the end.
///
/// @param <T> the Java type of its values
public interface JsonExpr<T extends @Nullable Object> extends JsonEdits<T> {

    @Override
    default JsonExpr<@Nullable T> orNull() {
        return new JsonNode<>(new OrNull<>(this));
    }

    /// `this ->> 'key'`: a member of an object, as text; null if there is none.
    default TextExpr<@Nullable String> text(String key) {
        return new TextNode<>(
                Infix.orNull(this, Operators.MEMBER_AS_TEXT, Bind.of(Types.TEXT, key), Types.TEXT));
    }

    /// `this ->> position`: an element of an array, as text; null if there is none.
    default TextExpr<@Nullable String> text(int position) {
        return new TextNode<>(
                Infix.orNull(this, Operators.MEMBER_AS_TEXT, new Whole(position), Types.TEXT));
    }

    /// `this #>> '{a,0,b}'`: what a path leads to, as text; null if there is nothing.
    default TextExpr<@Nullable String> textAt(String... path) {
        return new TextNode<>(
                Infix.orNull(this, Operators.PATH_AS_TEXT, JsonPaths.path(path), Types.TEXT));
    }

    /// `this -> 'key'`: a member of an object; null if there is none.
    default JsonExpr<@Nullable Object> get(String key) {
        return new JsonNode<>(
                Infix.orNull(
                        this, Operators.MEMBER, Bind.of(Types.TEXT, key), JsonPaths.any(this)));
    }

    /// `this -> 'key'`, read as the type says.
    default <U> JsonExpr<@Nullable U> get(String key, JsonType<U> type) {
        return new JsonNode<>(Infix.orNull(this, Operators.MEMBER, Bind.of(Types.TEXT, key), type));
    }

    /// `this -> position`: an element of an array; null if there is none.
    default JsonExpr<@Nullable Object> get(int position) {
        return new JsonNode<>(
                Infix.orNull(this, Operators.MEMBER, new Whole(position), JsonPaths.any(this)));
    }

    /// `this #> '{a,0,b}'`: what a path leads to; null if there is nothing.
    default JsonExpr<@Nullable Object> at(String... path) {
        return new JsonNode<>(
                Infix.orNull(this, Operators.PATH, JsonPaths.path(path), JsonPaths.any(this)));
    }

    /// `this @> value`: whether it contains the value (`jsonb`).
    default Condition contains(@NonNull T value) {
        return Match.of(this, Operators.CONTAINS, Bind.of(this, value));
    }

    /// `this @> other` (`jsonb`)
    default Condition contains(JsonExpr<?> other) {
        return Match.of(this, Operators.CONTAINS, other);
    }

    /// `this <@ value`: whether the value contains it (`jsonb`).
    default Condition containedIn(@NonNull T value) {
        return Match.of(this, Operators.CONTAINED_IN, Bind.of(this, value));
    }

    /// `this <@ other` (`jsonb`)
    default Condition containedIn(JsonExpr<?> other) {
        return Match.of(this, Operators.CONTAINED_IN, other);
    }

    /// `this ? 'key'`: whether it has the key, or the element (`jsonb`).
    default Condition hasKey(String key) {
        return JsonPaths.has(this, key);
    }

    /// `this ?| '{a,b}'`: whether it has one of the keys (`jsonb`).
    default Condition hasAnyKey(String... keys) {
        return JsonPaths.hasAny(this, keys);
    }

    /// `this ?& '{a,b}'`: whether it has all of the keys (`jsonb`).
    default Condition hasAllKeys(String... keys) {
        return JsonPaths.hasAll(this, keys);
    }

    /// `this @? path`: whether an SQL/JSON path finds something (`jsonb`): `$.steps[*] ? (@.minutes
    /// > 30)`
    default Condition pathExists(String path) {
        return JsonPaths.pathExists(this, path);
    }

    /// `this @@ path`: whether the predicate of an SQL/JSON path holds (`jsonb`): `$.minutes > 30`
    default Condition pathMatches(String path) {
        return Match.of(this, Operators.PATH_MATCHES, JsonPaths.jsonPath(path));
    }

    /// `jsonb_path_query_first(this, path)`: the first thing that the path finds; null if there is
    /// none.
    default JsonExpr<@Nullable Object> pathFirst(String path) {
        return new JsonNode<>(
                Call.orNull(
                        JsonFunctions.JSONB_PATH_QUERY_FIRST,
                        JsonPaths.any(this),
                        this,
                        JsonPaths.jsonPath(path)));
    }

    /// `json_exists(this, path)`: whether the path finds something (PostgreSQL 17).
    default Condition jsonExists(String path) {
        return Condition.of(
                Call.of(JsonFunctions.JSON_EXISTS, Types.BOOLEAN, this, JsonPaths.jsonPath(path)));
    }

    /// `json_value(this, path)`: the one text, number or boolean that the path finds, as text; null
    /// if there is none (PostgreSQL 17). `plan.jsonValue("$.minutes").cast(INTEGER)`
    default TextExpr<@Nullable String> jsonValue(String path) {
        return new TextNode<>(
                Call.orNull(JsonFunctions.JSON_VALUE, Types.TEXT, this, JsonPaths.jsonPath(path)));
    }

    /// `json_query(this, path)`: what the path finds, as jsonb; null if there is nothing
    /// (PostgreSQL 17).
    default JsonExpr<@Nullable Object> jsonQuery(String path) {
        return new JsonNode<>(
                Call.orNull(
                        JsonFunctions.JSON_QUERY,
                        JsonPaths.ANY_JSONB,
                        this,
                        JsonPaths.jsonPath(path)));
    }

    /// `jsonb_typeof(this)`: object, array, string, number, boolean, null. Null where this is: see
    /// `orNull()`.
    default TextExpr<String> typeOf() {
        return new TextNode<>(
                Call.of(
                        JsonPaths.isBinary(this)
                                ? JsonFunctions.JSONB_TYPEOF
                                : JsonFunctions.JSON_TYPEOF,
                        Types.TEXT,
                        this));
    }

    /// `jsonb_array_length(this)`; of no array it is an error of the server. Null where this is:
    /// see `orNull()`.
    default IntegerExpr<Integer, Long> arrayLength() {
        return new IntegerNode<>(
                Call.of(
                        JsonPaths.isBinary(this)
                                ? JsonFunctions.JSONB_ARRAY_LENGTH
                                : JsonFunctions.JSON_ARRAY_LENGTH,
                        Types.INTEGER,
                        this),
                Types.INTEGER);
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> JsonExpr<T> of(Expr<T> value) {
        return new JsonNode<>(value);
    }

    @Override
    default Named<T, JsonExpr<T>> as(String name) {
        return new Named<>(this, name, JsonExpr::of);
    }
}
