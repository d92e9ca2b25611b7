package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Stores a text as `varchar(n)`; without a number as `varchar`, which is `text` by another name.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Varchar {

    /// No greatest length.
    int UNBOUNDED = Integer.MAX_VALUE;

    /// The greatest length, in characters.
    int value() default UNBOUNDED;
}
