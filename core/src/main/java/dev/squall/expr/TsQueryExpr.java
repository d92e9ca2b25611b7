package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.type.TsQuery;
import dev.squall.type.Types;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of `tsquery`: what is searched in documents
/// ([manual](https://www.postgresql.org/docs/current/functions-textsearch.html)).
///
/// @param <T> the Java type of its values
public interface TsQueryExpr<T extends @Nullable Object> extends Expr<T> {

    /// `this && other`: what matches both.
    default TsQueryExpr<T> and(TsQueryExpr<?> other) {
        return of(Infix.same(this, Ranges.OVERLAPS, other, Precedence.OTHER));
    }

    /// `this || other`: what matches one of them.
    default TsQueryExpr<T> or(TsQueryExpr<?> other) {
        return of(Infix.same(this, Operators.CONCAT, other, Precedence.OTHER));
    }

    /// `!! this`: what does not match.
    default TsQueryExpr<T> not() {
        return of(new Prefix<>(KnownSql.constant("!! "), this, Precedence.OTHER));
    }

    /// `this <-> other`: what matches this one, and the other one right behind it.
    default TsQueryExpr<T> followedBy(TsQueryExpr<?> other) {
        return of(Infix.same(this, KnownSql.constant(" <-> "), other, Precedence.OTHER));
    }

    /// `tsquery_phrase(this, other, distance)`: what matches this one, and the other one so many
    /// lexemes behind it.
    default TsQueryExpr<T> followedBy(TsQueryExpr<?> other, int distance) {
        return of(Call.same(KnownSql.constant("tsquery_phrase"), this, other, new Whole(distance)));
    }

    /// `this @> query`: whether it has all the lexemes of the other one.
    default Condition contains(TsQuery query) {
        return Match.of(this, Ranges.CONTAINS, Bind.of(Types.TSQUERY, query));
    }

    /// `numnode(this)`: how many lexemes and operators it has; 0 where it is empty.
    default IntegerExpr<Integer, Long> numnode() {
        return IntegerExpr.of(
                Call.of(KnownSql.constant("numnode"), Types.INTEGER, this), Types.INTEGER);
    }

    @Override
    default TsQueryExpr<@Nullable T> orNull() {
        return TsQueryExpr.of(new OrNull<>(this));
    }

    /// `nullif(this, value)`: null where it is this value.
    default TsQueryExpr<@Nullable T> nullIf(@NonNull T value) {
        return TsQueryExpr.of(NullIf.of(this, Bind.of(this, value)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> TsQueryExpr<T> of(Expr<T> value) {
        return new TsQueryNode<>(value);
    }

    @Override
    default Named<T, TsQueryExpr<T>> as(String name) {
        return new Named<>(this, name, TsQueryExpr::of);
    }
}
