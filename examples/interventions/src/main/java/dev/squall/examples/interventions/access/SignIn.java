package dev.squall.examples.interventions.access;

import dev.squall.Db;
import dev.squall.examples.interventions.queries.PermissionQueries;
import dev.squall.examples.interventions.queries.UserQueries;
import dev.squall.examples.interventions.schema.EmailAddress;
import dev.squall.examples.interventions.schema.NewUser;
import dev.squall.examples.interventions.schema.Role;
import dev.squall.examples.interventions.schema.User;
import dev.squall.run.Masking;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Signing in and up: what happens before anybody has a session.
public final class SignIn {

    /// The role that everybody begins with; it may use nothing.
    public static final String DEFAULT_ROLE = "visitor";

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final Db service;

    /// @param service the client of the login for sign-in, which no policy holds back
    public SignIn(Db service) {
        this.service = service;
    }

    /// Who that is, by the identity provider's name for them; empty if they never signed up.
    public Optional<SignedIn> signIn(String cognitoSub) {
        UserQueries users = new UserQueries(service);
        Optional<Integer> id = users.idOf(cognitoSub);
        id.ifPresent(found -> users.signedIn(found, Instant.now()));
        return id.map(found -> new SignedIn(cognitoSub, found));
    }

    /// Stores who has signed up, with the role that everybody begins with: both, or nothing.
    ///
    /// @throws InvalidEmail if that is no address; then nothing is stored
    /// @throws dev.squall.error.UniqueViolation if they have signed up before
    public User signUp(String cognitoSub, EmailAddress email) throws InvalidEmail {
        return service.transaction(
                tx -> {
                    User user =
                            new UserQueries(tx).add(NewUser.cognitoSub(cognitoSub).email(email));
                    PermissionQueries permissions = new PermissionQueries(tx);
                    Role role = permissions.role(DEFAULT_ROLE).orElseThrow();
                    permissions.give(user.id(), role.id());
                    if (!user.email().value().contains("@")) {
                        throw new InvalidEmail();
                    }
                    return user;
                });
    }

    /// The same, where a refusal is a line in the log: empty then.
    ///
    /// The line says what happened, and nothing of the person: an error shows no value of a row.
    public Optional<User> trySignUp(String cognitoSub, EmailAddress email) {
        try {
            User user = signUp(cognitoSub, email);
            LOG.info("signed up: {}", user);
            return Optional.of(user);
        } catch (InvalidEmail | RuntimeException e) {
            LOG.error("sign-up of {} failed", Masking.of(cognitoSub), e);
            return Optional.empty();
        }
    }
}
