package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape: how many rows are at the other end of a relation.
///
/// `@Count("interventions") long cases` becomes `(select count(*) from interventions as … where …)`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Count {

    /// The relation, or several one behind the other: `"userRoles.role"`.
    String value();
}
