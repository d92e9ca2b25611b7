package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a record with one component a domain: a PostgreSQL type of its own, over the component's
/// type, with checks that hold wherever it is used.
///
/// ```java
/// @Domain(value = "email_address", checks = @Domain.Check("value like '%_@_%'"))
/// public record EmailAddress(@Varchar(255) String value) {}
/// ```
///
/// SQL: `create domain email_address as varchar(255) constraint email_address_check check (value
/// like '%_@_%')`
///
/// A column of it has the operators of the component's type. A value that breaks a check is a
/// [dev.squall.error.CheckViolation] with the check's name
/// ([manual](https://www.postgresql.org/docs/current/sql-createdomain.html)).
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Domain {

    /// The domain's name; empty: the record's name in snake_case.
    String value() default "";

    /// The PostgreSQL schema it lives in; empty: the first of the connection's `search_path`.
    String schema() default "";

    /// What a value must be.
    Check[] checks() default {};

    /// The default of columns that have none of their own, as SQL; empty: none.
    String defaultsTo() default "";

    /// Its collation; empty: that of the component's type.
    String collation() default "";

    /// Whether the domain itself has no null. A column that is not `@Nullable` has none in any
    /// case.
    boolean notNull() default false;

    /// A check of a domain.
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface Check {

        /// The condition in SQL; the value is called `value` in it.
        String value();

        /// The constraint's name; empty: `<domain>_check`, as PostgreSQL names it.
        String name() default "";
    }
}
