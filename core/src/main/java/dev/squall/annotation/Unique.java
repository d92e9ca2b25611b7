package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A unique constraint on one column. Several columns: `d.unique(…).on(…)` in `table(…)`.
///
/// SQL: `unique (email)`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Unique {

    /// The constraint's name; empty: PostgreSQL's own, `<table>_<column>_key`.
    String name() default "";

    /// Whether two nulls are the same value: `unique nulls not distinct`.
    boolean nullsNotDistinct() default false;

    /// Whether the check can wait for the end of the transaction.
    Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;
}
