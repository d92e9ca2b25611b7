package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a class a view: its method `query()` says what is read, a record of its own is the row.
///
/// ```java
/// public record CourseSize(String title, long students) {}
///
/// @View(CourseSize.class)
/// final class CourseSizeView {
///     static Query<CourseSize> query() {
///         return select(courses.title, count()).from(courses)
///                 .innerJoin(enrollments).on(enrollments.courseId.eq(courses.id))
///                 .groupBy(courses.title)
///                 .into(CourseSize::new);
///     }
/// }
/// ```
///
/// ```sql
/// create view course_size (title, students) with (security_invoker = true) as
/// select courses.title, count(*) from courses join enrollments on … group by courses.title
/// ```
///
/// The class is listed in `@Schema({…})`. The handle `courseSize` of `Tables` is read like a table,
/// and cannot be written. A method `static void view(CourseSizeTable t, Definition d)` may add
/// comments.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {

    /// The record that is a row: its components name the columns, in order.
    Class<? extends Record> value();

    /// The view's name in PostgreSQL; empty: the record's name in snake_case.
    String name() default "";

    /// The PostgreSQL schema it lives in; empty: the first of the connection's `search_path`.
    String schema() default "";

    /// Whether the tables are read with the rights, and under the policies, of whoever reads the
    /// view. Without it they are read as the view's owner: then everybody who may read the view
    /// sees what the owner sees, past other people's policies, and `allTables()` does not grant a
    /// view over such tables.
    boolean securityInvoker() default true;

    /// Whether conditions of a reader's query are kept from seeing rows that the view leaves out:
    /// safer, and slower.
    boolean securityBarrier() default false;
}
