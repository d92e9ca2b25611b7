package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How often the row was changed: `@Version int version`. It begins with 1, unless `@Default` says
/// otherwise, and every update counts it.
///
/// ```sql
/// update lessons set title = ?, version = lessons.version + 1 where lessons.id = ?
/// ```
///
/// `.expecting(lesson.version())` on an update or a delete makes sure that nobody has changed the
/// row since it was read: otherwise it is a `StaleRow`.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Version {}
