package dev.squall.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Hears of everything that is sent to the server, just before it is sent: for tests, for demos,
/// for a look at what a page really does.
///
/// ```java
/// Database.connect(url, ConnectionSettings.defaults().listener((sql, values) -> log.debug(sql)));
/// ```
///
/// It is called by the thread that runs the statement, and whatever it throws goes to the caller of
/// that statement. Values are what they are, not masked: they do not belong in a log.
@FunctionalInterface
public interface StatementListener {

    /// Hears nothing.
    StatementListener NONE = (sql, values) -> {};

    /// Something is sent, in one network round trip.
    ///
    /// @param sql the whole text: the start of a transaction and the session's context stand in
    ///   front of the statement, where they travel with it
    /// @param values the values of its `?`, in order
    void sent(String sql, List<@Nullable Object> values);
}
