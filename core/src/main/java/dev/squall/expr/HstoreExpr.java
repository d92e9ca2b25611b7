package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.type.Types;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of `hstore` ([manual](https://www.postgresql.org/docs/current/hstore.html)).
///
/// @param <T> the Java type of its values
public interface HstoreExpr<T extends @Nullable Object> extends Expr<T> {

    /// `this -> 'key'`: a value; null where there is none, or it is null.
    default TextExpr<@Nullable String> get(String key) {
        return TextExpr.of(
                Infix.orNull(
                        this, KnownSql.constant(" -> "), Bind.of(Types.TEXT, key), Types.TEXT));
    }

    /// `this ? 'key'`: whether it has the key.
    default Condition hasKey(String key) {
        return new HasKey(this, Bind.of(Types.TEXT, key));
    }

    /// `this @> entries`: whether it has all of these.
    default Condition contains(@NonNull T entries) {
        return Match.of(this, Ranges.CONTAINS, Bind.of(this, entries));
    }

    /// `this <@ entries`: whether it has nothing but these.
    default Condition containedIn(@NonNull T entries) {
        return Match.of(this, Ranges.CONTAINED_IN, Bind.of(this, entries));
    }

    /// `this || entries`: with these as well; of two with one key, the new one stays.
    default HstoreExpr<T> concat(@NonNull T entries) {
        return of(Infix.same(this, Operators.CONCAT, Bind.of(this, entries), Precedence.OTHER));
    }

    /// `this - 'key'`: without a key.
    default HstoreExpr<T> without(String key) {
        return of(Infix.same(this, Operators.MINUS, Bind.of(Types.TEXT, key), Precedence.ADDITION));
    }

    /// `akeys(this)`: its keys.
    default ArrayExpr<List<String>, String> keys() {
        return ArrayExpr.of(Call.of(KnownSql.constant("akeys"), Types.TEXT.array(), this));
    }

    /// `avals(this)`: its values.
    default ArrayExpr<List<@Nullable String>, String> values() {
        return ArrayExpr.of(Call.of(KnownSql.constant("avals"), Types.TEXT.array(), this));
    }

    @Override
    default HstoreExpr<@Nullable T> orNull() {
        return HstoreExpr.of(new OrNull<>(this));
    }

    /// `nullif(this, value)`: null where it is this value.
    default HstoreExpr<@Nullable T> nullIf(@NonNull T value) {
        return HstoreExpr.of(NullIf.of(this, Bind.of(this, value)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> HstoreExpr<T> of(Expr<T> value) {
        return new HstoreNode<>(value);
    }

    @Override
    default Named<T, HstoreExpr<T>> as(String name) {
        return new Named<>(this, name, HstoreExpr::of);
    }
}
