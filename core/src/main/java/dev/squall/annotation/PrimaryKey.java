package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A primary key of one or more components, in this order.
///
/// SQL: `primary key (plan_id, position)`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PrimaryKey {

    /// Component names of the record.
    String[] value();

    /// The constraint's name; empty: PostgreSQL's own, `<table>_pkey`.
    String name() default "";
}
