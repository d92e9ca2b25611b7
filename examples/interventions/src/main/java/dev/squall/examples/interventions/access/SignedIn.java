package dev.squall.examples.interventions.access;

import dev.squall.Session;
import dev.squall.run.Masking;

/// Somebody who has signed in.
///
/// The identity provider calls them by a text, the database by a number: two types, so that one
/// cannot be compared with the other. Whether they are an administrator does not stand here: the
/// database is asked whenever it matters.
///
/// @param cognitoSub what the identity provider calls them
/// @param userId what the database calls them
public record SignedIn(String cognitoSub, int userId) {

    /// Their session: the role `authenticated`, and `app.user_id`.
    public Session session() {
        return Session.user(userId);
    }

    @Override
    public String toString() {
        return "user " + userId + ", " + Masking.of(cognitoSub);
    }
}
