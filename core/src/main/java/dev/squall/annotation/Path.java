package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape: relations one behind the other. What is between is joined and not read.
///
/// The last name may be that of a column. One relation to many rows on the way makes it a list: a
/// `List` keeps duplicates, a `Set` does not. Where a step of a list leads to no row there is no
/// element.
///
/// `@Path("userRoles.role") List<Role> roles` becomes `… join user_roles on … join roles on …`;
/// `@Path("school.name") String schoolName` becomes `… join schools on …`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Path {

    /// The names, with a dot between two.
    String value();
}
