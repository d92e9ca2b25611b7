package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An identity column: PostgreSQL numbers the rows.
///
/// SQL: `bigint generated always as identity`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Identity {

    /// `ALWAYS`, the default, refuses a value of one's own; `BY_DEFAULT` takes it.
    IdentityKind value() default IdentityKind.ALWAYS;
}
