package dev.squall.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The number family: integers, `numeric`, `real`, `double precision`, and wrapper records over
/// them.
///
/// @param <T> the Java type
/// @param <S> the Java type of a `sum(…)` of it
public abstract class NumberType<T, S> extends PgType<T> {

    /// @param sqlName the name in SQL, with modifiers
    /// @param baseName the name without modifiers
    /// @param javaType the Java class of values
    protected NumberType(String sqlName, String baseName, Class<?> javaType) {
        super(sqlName, baseName, javaType);
    }

    NumberType(PgType<?> base, @Nullable Domain domain, Class<?> javaType) {
        super(base, domain, javaType);
    }

    /// The type of `sum(…)` of this type.
    public abstract NumberType<S, ?> sumType();

    @Override
    public abstract <U> NumberType<U, S> as(
            Class<U> javaType, Function<T, U> wrap, Function<U, T> unwrap);

    @Override
    public final <U> NumberType<U, S> as(
            Domain named, Class<U> javaType, Function<T, U> wrap, Function<U, T> unwrap) {
        return new WrappedNumberType<>(this, named, javaType, wrap, unwrap);
    }
}
