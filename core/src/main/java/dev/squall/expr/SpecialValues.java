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

/// Values, functions by their names, and SQL written by hand, of the families of special types.
public class SpecialValues {

    /// For [dev.squall.Sql] alone.
    protected SpecialValues() {}

    /// A value of a range type: `?`
    public static <E extends Comparable<? super E>> RangeExpr<Range<E>, E> value(
            RangeType<E> type, Range<E> value) {
        return RangeExpr.of(Bind.<Range<E>>of(type, value));
    }

    /// A value of a multirange type: `?`
    public static <E extends Comparable<? super E>> MultirangeExpr<Multirange<E>, E> value(
            MultirangeType<E> type, Multirange<E> value) {
        return MultirangeExpr.of(Bind.<Multirange<E>>of(type, value));
    }

    /// A value of `inet` or `cidr`: `?`
    public static <T> NetworkExpr<T> value(NetworkType<T> type, T value) {
        return NetworkExpr.of(Bind.<T>of(type, value));
    }

    /// A value of the vector family: `?`
    public static <T> VectorExpr<T> value(VectorType<T> type, T value) {
        return VectorExpr.of(Bind.<T>of(type, value));
    }

    /// A value of a bit string: `?`
    public static BitExpr<BitString> value(BitType type, BitString value) {
        return BitExpr.of(Bind.<BitString>of(type, value));
    }

    /// A value of `tsvector`: `?`
    public static TsVectorExpr<TsVector> value(TsVectorType type, TsVector value) {
        return TsVectorExpr.of(Bind.<TsVector>of(type, value));
    }

    /// A value of `tsquery`: `?`
    public static TsQueryExpr<TsQuery> value(TsQueryType type, TsQuery value) {
        return TsQueryExpr.of(Bind.<TsQuery>of(type, value));
    }

    /// A value of `hstore`: `?`
    public static HstoreExpr<Map<String, @Nullable String>> value(
            HstoreType type, Map<String, @Nullable String> value) {
        return HstoreExpr.of(Bind.<Map<String, @Nullable String>>of(type, value));
    }

    /// A function by its name that returns a range type.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if the name is none
    public static <E extends Comparable<? super E>> RangeExpr<Range<E>, E> call(
            String name, RangeType<E> type, Argument... arguments) {
        return RangeExpr.of(Called.<Range<E>>of(name, type, arguments));
    }

    /// A function by its name that returns a multirange type.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if the name is none
    public static <E extends Comparable<? super E>> MultirangeExpr<Multirange<E>, E> call(
            String name, MultirangeType<E> type, Argument... arguments) {
        return MultirangeExpr.of(Called.<Multirange<E>>of(name, type, arguments));
    }

    /// A function by its name that returns `inet` or `cidr`.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if the name is none
    public static <T> NetworkExpr<T> call(String name, NetworkType<T> type, Argument... arguments) {
        return NetworkExpr.of(Called.<T>of(name, type, arguments));
    }

    /// A function by its name that returns the vector family.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if the name is none
    public static <T> VectorExpr<T> call(String name, VectorType<T> type, Argument... arguments) {
        return VectorExpr.of(Called.<T>of(name, type, arguments));
    }

    /// A function by its name that returns a bit string.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if the name is none
    public static BitExpr<BitString> call(String name, BitType type, Argument... arguments) {
        return BitExpr.of(Called.<BitString>of(name, type, arguments));
    }

    /// A function by its name that returns `tsvector`.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if the name is none
    public static TsVectorExpr<TsVector> call(
            String name, TsVectorType type, Argument... arguments) {
        return TsVectorExpr.of(Called.<TsVector>of(name, type, arguments));
    }

    /// A function by its name that returns `tsquery`.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if the name is none
    public static TsQueryExpr<TsQuery> call(String name, TsQueryType type, Argument... arguments) {
        return TsQueryExpr.of(Called.<TsQuery>of(name, type, arguments));
    }

    /// A function by its name that returns `hstore`.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if the name is none
    public static HstoreExpr<Map<String, @Nullable String>> call(
            String name, HstoreType type, Argument... arguments) {
        return HstoreExpr.of(Called.<Map<String, @Nullable String>>of(name, type, arguments));
    }

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
