package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.type.TsQuery;
import dev.squall.type.TsVector;
import dev.squall.type.Types;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of `tsvector`: documents to search in
/// ([manual](https://www.postgresql.org/docs/current/functions-textsearch.html)).
///
/// ```java
/// TsQueryExpr<TsQuery> query = websearchToTsquery(ENGLISH, "fat cats");
/// db.from(articles).where(articles.search.matches(query)).orderBy(articles.search.rank(query).desc())
/// ```
///
/// @param <T> the Java type of its values
public interface TsVectorExpr<T extends @Nullable Object> extends Expr<T> {

    /// `this @@ query`: whether the document matches.
    default Condition matches(TsQueryExpr<?> query) {
        return Match.of(this, KnownSql.constant(" @@ "), query);
    }

    /// `this @@ query`
    default Condition matches(TsQuery query) {
        return matches(TsQueryExpr.of(Bind.of(Types.TSQUERY, query)));
    }

    /// `ts_rank(this, query)`: how well the document matches, by how often.
    default NumberExpr<Float, Float> rank(TsQueryExpr<?> query) {
        return real(KnownSql.constant("ts_rank"), this, query);
    }

    /// `ts_rank(this, query, normalization)`: with regard to the document's length, see the manual.
    default NumberExpr<Float, Float> rank(TsQueryExpr<?> query, int normalization) {
        return real(KnownSql.constant("ts_rank"), this, query, new Whole(normalization));
    }

    /// `ts_rank_cd(this, query)`: how well the document matches, by how close the lexemes are.
    default NumberExpr<Float, Float> rankCd(TsQueryExpr<?> query) {
        return real(KnownSql.constant("ts_rank_cd"), this, query);
    }

    /// `ts_rank_cd(this, query, normalization)`
    default NumberExpr<Float, Float> rankCd(TsQueryExpr<?> query, int normalization) {
        return real(KnownSql.constant("ts_rank_cd"), this, query, new Whole(normalization));
    }

    private static NumberExpr<Float, Float> real(KnownSql function, Expr<?>... arguments) {
        return NumberExpr.of(Call.of(function, Types.REAL, arguments), Types.REAL);
    }

    /// `setweight(this, 'A')`: with a weight at each position. `A` weighs most, `D` least.
    default TsVectorExpr<T> setWeight(TextSearchWeight weight) {
        return of(Call.same(KnownSql.constant("setweight"), this, weight.expression()));
    }

    /// `strip(this)`: without positions and weights.
    default TsVectorExpr<T> strip() {
        return of(Call.same(KnownSql.constant("strip"), this));
    }

    /// `length(this)`: how many lexemes it has.
    default IntegerExpr<Integer, Long> length() {
        return IntegerExpr.of(
                Call.of(KnownSql.constant("length"), Types.INTEGER, this), Types.INTEGER);
    }

    /// `this || other`: both documents, one behind the other.
    default TsVectorExpr<T> concat(TsVectorExpr<?> other) {
        return of(Infix.same(this, Operators.CONCAT, other, Precedence.OTHER));
    }

    /// `this || document`
    default TsVectorExpr<T> concat(TsVector document) {
        return concat(TsVectorExpr.of(Bind.of(Types.TSVECTOR, document)));
    }

    @Override
    default TsVectorExpr<@Nullable T> orNull() {
        return TsVectorExpr.of(new OrNull<>(this));
    }

    /// `nullif(this, value)`: null where it is this value.
    default TsVectorExpr<@Nullable T> nullIf(@NonNull T value) {
        return TsVectorExpr.of(NullIf.of(this, Bind.of(this, value)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> TsVectorExpr<T> of(Expr<T> value) {
        return new TsVectorNode<>(value);
    }

    @Override
    default Named<T, TsVectorExpr<T>> as(String name) {
        return new Named<>(this, name, TsVectorExpr::of);
    }
}
