package dev.squall.examples.interventions.schema;

import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Id;
import dev.squall.annotation.Sensitive;
import dev.squall.annotation.Serial;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import dev.squall.run.Masking;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who works with students.
///
/// @param id what a session carries, as `app.user_id`
/// @param cognitoSub who it is to the identity provider, which checks the passwords
@Table("users")
public record User(
        @Id @Serial int id,
        @Unique(name = "users_cognito_sub_idx") @Sensitive @Varchar(255) String cognitoSub,
        @Sensitive @Varchar(255) EmailAddress email,
        @Sensitive @Varchar(255) @Nullable String firstName,
        @Sensitive @Varchar(255) @Nullable String lastName,
        Timestamps timestamps,
        @Nullable Instant lastSignInAt) {

    static void table(UserTable t, Definition d) {
        d.index("users_email_idx").on(t.email);
        d.policy("users_self").forSelect().to(AUTHENTICATED).using(ownedByCurrentUser(t.id));
        d.policy("users_colleagues").forSelect().to(AUTHENTICATED).using(Permissions.staff());
        d.policy("users_rename")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.id))
                .withCheck(ownedByCurrentUser(t.id));
        d.policy("users_manage").forAll().to(AUTHENTICATED).using(Permissions.administrator());
    }

    /// A line of a log may hold the row: it has the id, and no name.
    @Override
    public String toString() {
        return Masking.shown(this);
    }
}
