package dev.squall.examples.plans.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An answer.
///
/// @param status the HTTP status
/// @param body what becomes JSON; null for none
public record Response(int status, @Nullable Object body) {

    private static final Response NOTHING = new Response(204, null);
    private static final Response NOT_FOUND =
            new Response(404, new Problem("there is no such thing"));

    /// 200 and a body.
    public static Response ok(Object body) {
        return new Response(200, body);
    }

    /// 201 and what was made.
    public static Response created(Object body) {
        return new Response(201, body);
    }

    /// 204.
    public static Response nothing() {
        return NOTHING;
    }

    /// 404. Also for what belongs to somebody else: it is not seen, so it is not there.
    public static Response notFound() {
        return NOT_FOUND;
    }

    /// 200 and a body, or 404.
    public static Response of(Optional<?> body) {
        return body.<Response>map(Response::ok).orElse(NOT_FOUND);
    }

    /// 204 if something was done, or 404.
    public static Response of(boolean done) {
        return done ? NOTHING : NOT_FOUND;
    }

    /// What went wrong.
    ///
    /// @param problem for whoever asked; no SQL, no values
    public record Problem(String problem) {}
}
