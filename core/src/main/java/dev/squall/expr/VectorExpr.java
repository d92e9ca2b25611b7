package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.type.Types;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of pgvector's `vector`, `halfvec` or `sparsevec`
/// ([manual](https://github.com/pgvector/pgvector#reference)).
///
/// An index is used where `order by` has one of the distances, ascending, and the query a limit:
///
/// ```java
/// db.from(items).orderBy(items.embedding.cosineDistance(wanted).asc()).limit(5)
/// ```
///
/// @param <T> the Java type of its values
public interface VectorExpr<T extends @Nullable Object> extends Expr<T> {

    /// `this <-> vector`: the Euclidean distance.
    default NumberExpr<Double, Double> l2Distance(@NonNull T vector) {
        return l2Distance(VectorExpr.of(Bind.of(this, vector)));
    }

    /// `this <-> other`
    default NumberExpr<Double, Double> l2Distance(VectorExpr<? extends T> other) {
        return number(
                Infix.of(this, KnownSql.constant(" <-> "), other, Precedence.OTHER, Types.DOUBLE));
    }

    /// `this <#> vector`: the inner product times -1, so that the closest come first.
    default NumberExpr<Double, Double> negativeInnerProduct(@NonNull T vector) {
        return negativeInnerProduct(VectorExpr.of(Bind.of(this, vector)));
    }

    /// `this <#> other`
    default NumberExpr<Double, Double> negativeInnerProduct(VectorExpr<? extends T> other) {
        return number(
                Infix.of(this, KnownSql.constant(" <#> "), other, Precedence.OTHER, Types.DOUBLE));
    }

    /// `this <=> vector`: 1 minus the cosine of the angle between them.
    default NumberExpr<Double, Double> cosineDistance(@NonNull T vector) {
        return cosineDistance(VectorExpr.of(Bind.of(this, vector)));
    }

    /// `this <=> other`
    default NumberExpr<Double, Double> cosineDistance(VectorExpr<? extends T> other) {
        return number(
                Infix.of(this, KnownSql.constant(" <=> "), other, Precedence.OTHER, Types.DOUBLE));
    }

    /// `this <+> vector`: the taxicab distance.
    default NumberExpr<Double, Double> l1Distance(@NonNull T vector) {
        return l1Distance(VectorExpr.of(Bind.of(this, vector)));
    }

    /// `this <+> other`
    default NumberExpr<Double, Double> l1Distance(VectorExpr<? extends T> other) {
        return number(
                Infix.of(this, KnownSql.constant(" <+> "), other, Precedence.OTHER, Types.DOUBLE));
    }

    private static NumberExpr<Double, Double> number(Expr<Double> value) {
        return NumberExpr.of(value, Types.DOUBLE);
    }

    /// `inner_product(this, vector)`
    default NumberExpr<Double, Double> innerProduct(@NonNull T vector) {
        return innerProduct(VectorExpr.of(Bind.of(this, vector)));
    }

    /// `inner_product(this, other)`
    default NumberExpr<Double, Double> innerProduct(VectorExpr<? extends T> other) {
        return number(Call.of(KnownSql.constant("inner_product"), Types.DOUBLE, this, other));
    }

    /// `vector_dims(this)`: how many elements it has. Not of a `sparsevec`.
    default IntegerExpr<Integer, Long> dims() {
        return IntegerExpr.of(
                Call.of(KnownSql.constant("vector_dims"), Types.INTEGER, this), Types.INTEGER);
    }

    /// `l2_norm(this)`, `vector_norm(this)`: its length.
    default NumberExpr<Double, Double> norm() {
        return number(
                Call.of(
                        type().baseName().equals("vector")
                                ? KnownSql.constant("vector_norm")
                                : KnownSql.constant("l2_norm"),
                        Types.DOUBLE,
                        this));
    }

    /// `l2_normalize(this)`: of length 1, in the same direction.
    default VectorExpr<T> normalize() {
        return of(Call.same(KnownSql.constant("l2_normalize"), this));
    }

    /// `this + other`, element by element. Not of a `sparsevec`.
    default VectorExpr<T> plus(VectorExpr<? extends T> other) {
        return of(Infix.same(this, Operators.PLUS, other, Precedence.ADDITION));
    }

    /// `this - other`, element by element. Not of a `sparsevec`.
    default VectorExpr<T> minus(VectorExpr<? extends T> other) {
        return of(Infix.same(this, Operators.MINUS, other, Precedence.ADDITION));
    }

    /// `this * other`, element by element. Not of a `sparsevec`.
    default VectorExpr<T> times(VectorExpr<? extends T> other) {
        return of(Infix.same(this, Operators.TIMES, other, Precedence.MULTIPLICATION));
    }

    @Override
    default VectorExpr<@Nullable T> orNull() {
        return VectorExpr.of(new OrNull<>(this));
    }

    /// `nullif(this, value)`: null where it is this value.
    default VectorExpr<@Nullable T> nullIf(@NonNull T value) {
        return VectorExpr.of(NullIf.of(this, Bind.of(this, value)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> VectorExpr<T> of(Expr<T> value) {
        return new VectorNode<>(value);
    }

    @Override
    default Named<T, VectorExpr<T>> as(String name) {
        return new Named<>(this, name, VectorExpr::of);
    }
}
