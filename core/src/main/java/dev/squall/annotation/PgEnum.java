package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name of the PostgreSQL enum type made from a Java enum, where it is not the enum's name in
/// snake_case.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PgEnum {

    /// The type's name; empty: the enum's name in snake_case.
    String value() default "";

    /// The PostgreSQL schema it lives in.
    String schema() default "";
}
