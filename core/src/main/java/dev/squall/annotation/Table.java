package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a record a table: one component, one column.
///
/// `@Table record LearningPlan(…)` is the table `learning_plan`; `@Table("learning_plans")` names
/// it.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {

    /// The table's name in PostgreSQL; empty: the record's name in snake_case.
    String value() default "";

    /// The PostgreSQL schema it lives in; empty: the first of the connection's `search_path`.
    String schema() default "";
}
