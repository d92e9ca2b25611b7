package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape: the value of an expression. `{…}` are components of the level's table, also those of
/// embedded records.
///
/// `@Sql("{firstName} || ' ' || {lastName}") String name` becomes `users.first_name || ' ' ||
/// users.last_name`
///
/// The type is the component's, as if it were a column of a table: `@Json`, `@Type` and their like
/// say more. `squall-test` lets the server prepare the text.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Sql {

    /// The expression.
    String value();
}
