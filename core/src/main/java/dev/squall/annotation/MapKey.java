package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape, on a `Map` or a `Map` of lists: the component of the rows that is the key. Without
/// it their primary key is, if it is one column.
///
/// `@MapKey("type") Map<InterventionType, List<Case>> interventions`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface MapKey {

    /// A component of the table that the relation leads to.
    String value();
}
