package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A component that is a record of columns, flattened into the table.
///
/// A record without this annotation is embedded too, where it has two components or more; the
/// annotation gives a prefix, so that one record can be used twice: `@Embedded("billing_")`.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Embedded {

    /// The prefix of the column names.
    String value() default "";
}
