package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a record a composite type: one column holds all its components.
///
/// ```java
/// @Composite
/// public record PostalAddress(String street, @Nullable String city, int number) {}
/// ```
///
/// SQL: `create type postal_address as (street text, city text, number integer)`
///
/// Its fields have names in queries: `suppliers.address.city` is `(suppliers.address).city`.
///
/// PostgreSQL cannot say of a field that it is never null: one that is, and is not `@Nullable`, is
/// an error when it is read. Without this annotation a record is flattened into columns
/// ([manual](https://www.postgresql.org/docs/current/rowtypes.html)).
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Composite {

    /// The type's name; empty: the record's name in snake_case.
    String value() default "";

    /// The PostgreSQL schema it lives in; empty: the first of the connection's `search_path`.
    String schema() default "";
}
