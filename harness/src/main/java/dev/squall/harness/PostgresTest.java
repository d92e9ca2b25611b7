package dev.squall.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Gives a test class (and its nested classes) a database of its own on a real server. Methods and
/// constructors may take a [TestDatabase], a [javax.sql.DataSource] or the
/// [dev.squall.embedded.EmbeddedPostgres] itself.
///
/// ```java
/// @PostgresTest(PlansTemplate.class)
/// class PlansTest {
///     @Test void planIsStored(DataSource database) { … }
/// }
/// ```
///
/// The server starts with the first such class and ends with the JVM. `-Dsquall.postgres.major=15`
/// runs the tests on another major version. Classes may run in parallel.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(PostgresExtension.class)
public @interface PostgresTest {

    /// What is in the database at the start.
    Class<? extends DatabaseTemplate> value() default DatabaseTemplate.Empty.class;
}
