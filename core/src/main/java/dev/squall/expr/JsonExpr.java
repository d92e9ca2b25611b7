package dev.squall.expr;

import dev.squall.type.Types;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of `jsonb` or `json`.
///
/// @param <T> the Java type of its values
public interface JsonExpr<T extends @Nullable Object> extends Expr<T> {

    /// `this ->> 'key'`: a member of an object, as text; null if there is none.
    default TextExpr<@Nullable String> text(String key) {
        return new TextNode<>(
                Infix.orNull(this, Operators.MEMBER_AS_TEXT, Bind.of(Types.TEXT, key), Types.TEXT));
    }

    /// `this @> value`: whether it contains the value (`jsonb`).
    default Condition contains(@NonNull T value) {
        return Match.of(this, Operators.CONTAINS, Bind.of(this, value));
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
