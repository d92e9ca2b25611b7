package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A column that PostgreSQL computes from the others; it is never written.
///
/// SQL: `… generated always as (first_name || ' ' || last_name) stored`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Generated {

    /// The SQL expression.
    String value();
}
