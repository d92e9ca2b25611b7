package dev.squall.examples.plans.http;

/// Answers requests, inside a session.
@FunctionalInterface
public interface Handler {

    /// Answers a request.
    Response handle(Request request);
}
