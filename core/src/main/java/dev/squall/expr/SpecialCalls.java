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

/// Any function by its name, of the families of special types.
public class SpecialCalls extends SpecialValues {

    /// For [dev.squall.Sql] alone.
    protected SpecialCalls() {}

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
}
