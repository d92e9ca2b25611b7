package dev.squall.expr;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.type.BitString;
import dev.squall.type.BitType;
import dev.squall.type.HstoreType;
import dev.squall.type.Multirange;
import dev.squall.type.MultirangeType;
import dev.squall.type.NetworkType;
import dev.squall.type.Range;
import dev.squall.type.RangeType;
import dev.squall.type.TsQuery;
import dev.squall.type.TsQueryType;
import dev.squall.type.TsVector;
import dev.squall.type.TsVectorType;
import dev.squall.type.VectorType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Expressions written by hand, of the families of special types.
public class SpecialSql extends SpecialCalls {

    /// For [dev.squall.Sql] alone.
    protected SpecialSql() {}

    /// The same, of a range type.
    public static <E extends Comparable<? super E>> RangeExpr<Range<E>, E> sql(
            RangeType<E> type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        return RangeExpr.of(new SqlExpression<Range<E>>(Template.of(text, arguments), type));
    }

    /// The same, of a multirange type.
    public static <E extends Comparable<? super E>> MultirangeExpr<Multirange<E>, E> sql(
            MultirangeType<E> type,
            @CompileTimeConstant String text,
            @Nullable Object... arguments) {
        return MultirangeExpr.of(
                new SqlExpression<Multirange<E>>(Template.of(text, arguments), type));
    }

    /// The same, of `inet` or `cidr`.
    public static <T> NetworkExpr<T> sql(
            NetworkType<T> type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        return NetworkExpr.of(new SqlExpression<T>(Template.of(text, arguments), type));
    }

    /// The same, of the vector family.
    public static <T> VectorExpr<T> sql(
            VectorType<T> type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        return VectorExpr.of(new SqlExpression<T>(Template.of(text, arguments), type));
    }

    /// The same, of a bit string.
    public static BitExpr<BitString> sql(
            BitType type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        return BitExpr.of(new SqlExpression<BitString>(Template.of(text, arguments), type));
    }

    /// The same, of `tsvector`.
    public static TsVectorExpr<TsVector> sql(
            TsVectorType type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        return TsVectorExpr.of(new SqlExpression<TsVector>(Template.of(text, arguments), type));
    }

    /// The same, of `tsquery`.
    public static TsQueryExpr<TsQuery> sql(
            TsQueryType type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        return TsQueryExpr.of(new SqlExpression<TsQuery>(Template.of(text, arguments), type));
    }

    /// The same, of `hstore`.
    public static HstoreExpr<Map<String, @Nullable String>> sql(
            HstoreType type, @CompileTimeConstant String text, @Nullable Object... arguments) {
        return HstoreExpr.of(
                new SqlExpression<Map<String, @Nullable String>>(
                        Template.of(text, arguments), type));
    }
}
