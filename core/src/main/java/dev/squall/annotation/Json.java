package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Stores any Java type as `jsonb`: a record, a list, a map.
///
/// What is in a record has names in queries: `plans.context.goal` is `plans.context ->> 'goal'`.
/// They are those that Jackson's annotations on the record say; what a mapper of your own does
/// besides, by a naming strategy of its configuration, the processor cannot know.
///
/// `@Json(text = true)` is the type `json`, which keeps the text as it was written.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Json {

    /// Whether to use the type `json` in place of `jsonb`.
    boolean text() default false;
}
