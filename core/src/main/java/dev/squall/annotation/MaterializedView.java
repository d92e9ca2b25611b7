package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a class a materialized view: a [View] whose rows are stored, as old as its last refresh.
///
/// ```java
/// @MaterializedView(CourseSize.class)
/// final class CourseSizes {
///     static Query<CourseSize> query() { … }
///
///     static void view(CourseSizeTable t, Definition d) {
///         d.index("course_size_title").unique().on(t.title);
///     }
/// }
/// ```
///
/// `service.use("nightly").refresh(courseSize).concurrently().execute()` computes it anew; that
/// wants the view's owner, and `concurrently()` a unique index.
///
/// Its rows are what its owner saw: no policy holds for them. `allTables()` therefore does not
/// grant one that reads tables with policies: grant it by name, if everybody may see all of it.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MaterializedView {

    /// The record that is a row: its components name the columns, in order.
    Class<? extends Record> value();

    /// The view's name in PostgreSQL; empty: the record's name in snake_case.
    String name() default "";

    /// The PostgreSQL schema it lives in; empty: the first of the connection's `search_path`.
    String schema() default "";

    /// Whether it starts empty: reading it is an error until it is refreshed.
    boolean withNoData() default false;
}
