package dev.squall.examples.conversion.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A way to sign in: a password, or an account with Google, GitHub …
///
/// @param providerId `credential` for a password of our own
/// @param accountId who it is to the provider
@Table("account")
public record Account(
        @Id @GeneratedBy(Ulid.class) String id,
        @References(value = User.class, onDelete = CASCADE) String userId,
        String providerId,
        String accountId,
        @Nullable Secret accessToken,
        @Nullable Secret refreshToken,
        @Nullable Secret idToken,
        @Nullable Instant accessTokenExpiresAt,
        @Nullable Instant refreshTokenExpiresAt,
        @Nullable String scope,
        @Nullable Secret passwordHash,
        Timestamps timestamps) {

    static void table(AccountTable t, Definition d) {
        d.unique("account_provider_id_account_id_key").on(t.providerId, t.accountId);
        d.index("account_user_id_idx").on(t.userId);
        d.policy("account_own").forSelect().to(AUTHENTICATED).using(ownedByCurrentUser(t.userId));
    }
}
