package dev.squall.harness;

/// Fills a database once; each test class that names it then gets a copy of its own, which takes a
/// fraction of a second however much is in it.
///
/// ```java
/// final class PlansTemplate implements DatabaseTemplate {
///     @Override public void prepare(TestDatabase database) {
///         database.execute("create table plans (id int primary key)");
///     }
/// }
/// ```
@FunctionalInterface
public interface DatabaseTemplate {

    /// Fills the database. All connections to it must be closed at the end, or it cannot be copied.
    void prepare(TestDatabase database) throws Exception;

    /// Leaves the database empty.
    final class Empty implements DatabaseTemplate {
        @Override
        public void prepare(TestDatabase database) {}
    }
}
