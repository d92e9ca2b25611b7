package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Stores a [dev.squall.type.Vector] as `vector(n)`, a [dev.squall.type.HalfVector] as
/// `halfvec(n)`, a [dev.squall.type.SparseVector] as `sparsevec(n)`. Declare the extension:
/// `d.extension("vector")`.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Dimensions {

    /// How many dimensions.
    int value();
}
