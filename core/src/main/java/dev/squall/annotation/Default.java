package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The column's default, as an SQL expression. An insert may leave the column out.
///
/// SQL: `… default gen_random_uuid()`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {

    /// The expression, for example `"now()"` or `"'generating'"`.
    String value();

    /// The id of the session's user, cast to the column's type: `default
    /// nullif(current_setting('app.user_id', true), '')::uuid`.
    String CURRENT_USER_ID = "nullif(current_setting('app.user_id', true), '')";
}
