package dev.squall;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.run.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Who asks: a role, and claims about the person. Policies see both.
///
/// ```java
/// Db db = database.as(Session.user(userId));   // role authenticated, app.user_id = userId
/// Db db = database.as(Session.of("auditor").claim("org_id", orgId));
/// ```
///
/// Each statement becomes `select set_config('role', ?, true), set_config('app.user_id', ?, true);
/// …` in one round trip. A policy reads a claim with `nullif(current_setting('app.user_id', true),
/// '')`.
public final class Session {

    private static final String USER_ID = "user_id";

    private final String role;
    private final Map<String, String> claims;
    private final Context context;

    private Session(String role, Map<String, String> claims) {
        this.role = role;
        this.claims = claims;
        this.context = Context.of(role, claims);
    }

    /// A signed-in person: the role `authenticated`, and the claim `user_id`.
    public static Session user(UUID id) {
        return of("authenticated").claim(USER_ID, id);
    }

    /// A signed-in person: the role `authenticated`, and the claim `user_id`.
    ///
    /// @throws InvalidSettings if the id is empty
    public static Session user(String id) {
        return of("authenticated").claim(USER_ID, id);
    }

    /// A signed-in person: the role `authenticated`, and the claim `user_id`.
    public static Session user(long id) {
        return of("authenticated").claim(USER_ID, id);
    }

    /// Somebody unknown: the role `anonymous`, and no claim.
    public static Session anonymous() {
        return of("anonymous");
    }

    /// A session of a role.
    public static Session of(String role) {
        return new Session(role, Map.of());
    }

    /// The same with one more claim: `claim("org_id", "7")` sets `app.org_id`.
    ///
    /// @throws InvalidSettings if the value is empty: a policy could not tell it from none
    public Session claim(String name, String value) {
        if (value.isEmpty()) {
            throw new InvalidSettings(Report.of("the claim " + name + " is empty"));
        }
        Map<String, String> more = new LinkedHashMap<>(claims);
        more.put(name, value);
        return new Session(role, more);
    }

    /// The same with one more claim.
    public Session claim(String name, UUID value) {
        return claim(name, value.toString());
    }

    /// The same with one more claim.
    public Session claim(String name, long value) {
        return claim(name, Long.toString(value));
    }

    /// The same with a claim for each component of a record: `new Claims(orgId)` sets `app.org_id`.
    /// A component that is null is none.
    public Session claims(Record claims) {
        Session session = this;
        for (Map.Entry<String, String> claim : ClaimRecords.read(claims).entrySet()) {
            session = session.claim(claim.getKey(), claim.getValue());
        }
        return session;
    }

    /// The role that statements run as.
    public String role() {
        return role;
    }

    Context context() {
        return context;
    }

    /// The role, and the names of the claims: `authenticated with user_id`.
    @Override
    public String toString() {
        return claims.isEmpty() ? role : role + " with " + String.join(", ", claims.keySet());
    }
}
