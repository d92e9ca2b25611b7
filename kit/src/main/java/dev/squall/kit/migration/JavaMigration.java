package dev.squall.kit.migration;

import java.sql.Connection;
import java.util.Optional;

/// A migration written in Java: for what SQL says badly, such as a backfill that needs the
/// application's own code. Its class has a constructor without parameters, and its name stands in
/// the file `java` of the migration's folder, in place of `up.sql` and `down.sql`.
///
/// ```java
/// public final class HashTokens implements JavaMigration {
///     @Override public void up(Connection connection) throws SQLException { … }
///     @Override public void down(Connection connection) throws SQLException { … }
/// }
/// ```
///
/// It runs in the migration's transaction, which it must not end. Do not use the application's
/// records in it: they go on changing, and the migration must not.
public interface JavaMigration {

    /// Goes forward.
    ///
    /// @throws Exception whatever went wrong: the transaction is rolled back
    void up(Connection connection) throws Exception;

    /// Goes back.
    ///
    /// @throws Exception whatever went wrong: the transaction is rolled back
    void down(Connection connection) throws Exception;

    /// Why there is no way back; empty if there is one.
    default Optional<String> irreversible() {
        return Optional.empty();
    }
}
