package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape: a column, an embedded record or a relation of the table, under another name.
///
/// `@From("firstName") String givenName`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface From {

    /// Its name in Java: that of the component, or of the relation.
    String value();
}
