package dev.squall.type;

import org.jspecify.annotations.Nullable;

/// The integers: `smallint`, `integer`, `bigint`. They compare with each other.
///
/// @param <T> the Java type
/// @param <S> the Java type of a `sum(…)` of it
public abstract class IntegerType<T, S> extends NumberType<T, S> {

    /// @param sqlName the name in SQL
    /// @param baseName the name as the driver knows it
    /// @param javaType the Java class of values
    protected IntegerType(String sqlName, String baseName, Class<?> javaType) {
        super(sqlName, baseName, javaType);
    }

    /// A value of this type, if the number is in its range; null otherwise.
    public abstract @Nullable T narrow(long value);
}
