package dev.squall.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The date and time family: `date`, `time`, `timestamp`, `timestamptz`.
///
/// @param <T> the Java type
public abstract class TemporalType<T> extends PgType<T> {

    /// @param sqlName the name in SQL, with modifiers
    /// @param baseName the name without modifiers
    /// @param javaType the Java class of values
    protected TemporalType(String sqlName, String baseName, Class<?> javaType) {
        super(sqlName, baseName, javaType);
    }

    TemporalType(PgType<?> base, @Nullable Domain domain, Class<?> javaType) {
        super(base, domain, javaType);
    }

    @Override
    public abstract <U> TemporalType<U> as(
            Class<U> javaType, Function<T, U> wrap, Function<U, T> unwrap);

    @Override
    public final <U> TemporalType<U> as(
            Domain named, Class<U> javaType, Function<T, U> wrap, Function<U, T> unwrap) {
        return new WrappedTemporalType<>(this, named, javaType, wrap, unwrap);
    }
}
