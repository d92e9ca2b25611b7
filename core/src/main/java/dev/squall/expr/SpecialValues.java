package dev.squall.expr;

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

/// Values as expressions, of the families of special types.
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
}
