package dev.squall.examples.conversion.access;

import dev.squall.Session;

/// The sessions of the service. What they claim, policies check: whoever names an organisation that
/// is not theirs sees nothing.
public final class Sessions {

    private Sessions() {}

    /// Somebody who has signed in, and has not chosen an organisation.
    ///
    /// The role `authenticated`, and `app.user_id`.
    public static Session person(String userId) {
        return Session.user(userId);
    }

    /// Somebody who works in an organisation.
    ///
    /// The role `authenticated`, `app.user_id` and `app.organization_id`.
    public static Session member(String userId, String organizationId) {
        return person(userId).claims(new InOrganization(organizationId));
    }

    /// A program with an API key.
    ///
    /// The role `api_client`, `app.organization_id` and `app.api_key_id`.
    public static Session program(IdentifiedKey key) {
        return Session.of("api_client").claims(key);
    }

    /// A visitor.
    public static Session visitor() {
        return Session.anonymous();
    }

    private record InOrganization(String organizationId) {}
}
