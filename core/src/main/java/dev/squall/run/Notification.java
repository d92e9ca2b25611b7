package dev.squall.run;

/// What somebody told a channel.
///
/// @param channel the channel
/// @param payload the text; empty where none was given
/// @param processId the session of the server that told it
public record Notification(String channel, String payload, int processId) {

    /// Without the payload.
    @Override
    public String toString() {
        return "a notification on " + channel;
    }
}
