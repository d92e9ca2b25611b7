package dev.squall.examples.conversion.worker;

/// Sends a webhook. In production an HTTP client does, with a time limit of a few seconds.
@FunctionalInterface
public interface WebhookSender {

    /// Posts a body to an address; the status of the answer, or 0 for none.
    ///
    /// @param signature of the body, as `sha256=…`: the receiver knows with it that it was us
    int post(String url, String body, String signature);
}
