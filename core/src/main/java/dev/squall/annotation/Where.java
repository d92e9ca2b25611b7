package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape, on a list, a `@Count`, an `@Exists` or an aggregate: only rows that meet a
/// condition. `{…}` are components of the table that the relation leads to.
///
/// `@Where("{status} = 'OPEN'") List<Case> interventions` becomes `… where interventions.status =
/// 'OPEN'`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Where {

    /// The condition.
    String value();
}
