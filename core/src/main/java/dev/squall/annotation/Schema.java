package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the root of a schema: the one place that lists its tables and views.
///
/// The processor writes a class `Tables` beside it, with a handle for each table. A method `static
/// void define(Definition d)` declares what is not a table: roles, grants, extensions …
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Schema {

    /// The records that are tables of this schema, and the classes that are its views.
    Class<?>[] value();
}
