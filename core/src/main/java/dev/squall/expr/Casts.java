package dev.squall.expr;

import dev.squall.type.ArrayType;
import dev.squall.type.BitString;
import dev.squall.type.BitType;
import dev.squall.type.BooleanType;
import dev.squall.type.HstoreType;
import dev.squall.type.IntegerType;
import dev.squall.type.Interval;
import dev.squall.type.IntervalType;
import dev.squall.type.JsonType;
import dev.squall.type.Multirange;
import dev.squall.type.MultirangeType;
import dev.squall.type.NetworkType;
import dev.squall.type.NumberType;
import dev.squall.type.PgType;
import dev.squall.type.Range;
import dev.squall.type.RangeType;
import dev.squall.type.TemporalType;
import dev.squall.type.TextType;
import dev.squall.type.TsQuery;
import dev.squall.type.TsQueryType;
import dev.squall.type.TsVector;
import dev.squall.type.TsVectorType;
import dev.squall.type.VectorType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Casts, each to the family of its type
/// ([manual](https://www.postgresql.org/docs/current/sql-expressions.html#SQL-SYNTAX-TYPE-CASTS)).
///
/// @param <T> the Java type of what is cast
public interface Casts<T extends @Nullable Object> extends ComparedWithRows<T> {

    /// `this::type`; the modifiers of the type count. Where this is null, the result is: select it
    /// with `orNull()` or in a `coalesce`.
    default <U> Expr<U> cast(PgType<U> type) {
        return new Cast<>(this, type);
    }

    /// The same, to the text family.
    default <U> TextExpr<U> cast(TextType<U> type) {
        return new TextNode<>(new Cast<>(this, type));
    }

    /// The same, to the integer family.
    default <U, V> IntegerExpr<U, V> cast(IntegerType<U, V> type) {
        return new IntegerNode<>(new Cast<>(this, type), type);
    }

    /// The same, to the number family.
    default <U, V> NumberExpr<U, V> cast(NumberType<U, V> type) {
        return new NumberNode<>(new Cast<>(this, type), type);
    }

    /// The same, to the date and time family.
    default <U> TemporalExpr<U> cast(TemporalType<U> type) {
        return new TemporalNode<>(new Cast<>(this, type));
    }

    /// The same, to the interval family.
    default IntervalExpr<Interval> cast(IntervalType type) {
        return new IntervalNode<>(new Cast<>(this, type));
    }

    /// The same, to the json family.
    default <U> JsonExpr<U> cast(JsonType<U> type) {
        return new JsonNode<>(new Cast<>(this, type));
    }

    /// The same, to the array family.
    default <E> ArrayExpr<List<E>, E> cast(ArrayType<E> type) {
        return new ArrayNode<>(new Cast<>(this, type));
    }

    /// The same, as a condition: `this::boolean`
    default Condition cast(BooleanType type) {
        return new BooleanNode(new Cast<>(this, type));
    }

    /// The same, to a range type.
    default <U extends Comparable<? super U>> RangeExpr<Range<U>, U> cast(RangeType<U> type) {
        return RangeExpr.of(new Cast<>(this, type));
    }

    /// The same, to a multirange type.
    default <U extends Comparable<? super U>> MultirangeExpr<Multirange<U>, U> cast(
            MultirangeType<U> type) {
        return MultirangeExpr.of(new Cast<>(this, type));
    }

    /// The same, to `inet` or `cidr`.
    default <U> NetworkExpr<U> cast(NetworkType<U> type) {
        return NetworkExpr.of(new Cast<>(this, type));
    }

    /// The same, to the vector family.
    default <U> VectorExpr<U> cast(VectorType<U> type) {
        return VectorExpr.of(new Cast<>(this, type));
    }

    /// The same, to a bit string.
    default BitExpr<BitString> cast(BitType type) {
        return BitExpr.of(new Cast<>(this, type));
    }

    /// The same, to `tsvector`.
    default TsVectorExpr<TsVector> cast(TsVectorType type) {
        return TsVectorExpr.of(new Cast<>(this, type));
    }

    /// The same, to `tsquery`.
    default TsQueryExpr<TsQuery> cast(TsQueryType type) {
        return TsQueryExpr.of(new Cast<>(this, type));
    }

    /// The same, to `hstore`.
    default HstoreExpr<Map<String, @Nullable String>> cast(HstoreType type) {
        return HstoreExpr.of(new Cast<>(this, type));
    }
}
