package dev.squall.run;

/// Hears of notifications.
///
/// It is called by one thread, for one after the other. What it throws is logged, and the next one
/// comes all the same.
@FunctionalInterface
public interface NotificationHandler {

    /// Somebody told the channel something.
    void received(Notification notification);

    /// The connection was lost and is there again: what was told in between is not known, so that
    /// whoever keeps a cache empties it.
    default void reconnected() {}
}
