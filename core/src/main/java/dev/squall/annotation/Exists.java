package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape: whether there is a row at the other end of a relation.
///
/// `@Exists("interventions") boolean any` becomes `exists (select 1 from interventions as … where
/// …)`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Exists {

    /// The relation, or several one behind the other: `"userRoles.role"`.
    String value();
}
