package dev.squall.test;

import dev.squall.harness.DatabaseTemplate;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Gives a test class a database of its own on a real PostgreSQL, which is started with the first
/// such class and stopped with the JVM: nothing to install, no container, safe in parallel.
///
/// ```java
/// @SquallTest(PlansTemplate.class)
/// class PlansTest {
///     @Test void planIsStored(Database database) { database.withoutSession().insert(…); }
/// }
///
/// final class PlansTemplate implements DatabaseTemplate {     // runs once, its result is copied
///     @Override public void prepare(TestDatabase database) { database.execute("create table …"); }
/// }
/// ```
///
/// Methods and constructors may take a [dev.squall.Database] (connected as the superuser, who is
/// above all policies), a [dev.squall.harness.TestDatabase] (its URLs, also for other logins) or a
/// [javax.sql.DataSource]. Roles belong to the server, not to a database: all test classes see
/// them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(SquallExtension.class)
public @interface SquallTest {

    /// What is in the database at the start; nothing by default.
    Class<? extends DatabaseTemplate> value() default DatabaseTemplate.Empty.class;
}
