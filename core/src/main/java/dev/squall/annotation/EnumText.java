package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Stores a Java enum as `text`, checked in Java when it is read; with `@Varchar(20)` on the same
/// component as `varchar(20)`.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface EnumText {

    /// Whether PostgreSQL checks it too: `check (status in ('draft', 'active'))`.
    boolean check() default false;
}
