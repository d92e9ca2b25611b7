package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape, on a list or on the record of its level: the order of the rows. Behind it comes the
/// primary key, so that two reads give the same list. On a shape itself it is the order of its rows
/// where the call says none.
///
/// `@OrderBy("sessionDate desc nulls last, id") List<Session> sessions`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface OrderBy {

    /// Components of the table, each with `asc` or `desc`, and with `nulls first` or `nulls last`.
    String value();
}
