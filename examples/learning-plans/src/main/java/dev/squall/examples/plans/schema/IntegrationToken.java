package dev.squall.examples.plans.schema;

import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Type;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The OAuth tokens with which one person lets us into Notion or Google Calendar.
///
/// @param accessToken encrypted: see [SealedToken]
@Table("integration_tokens")
public record IntegrationToken(
        @Id @Default("gen_random_uuid()") UUID id,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = CASCADE) UUID userId,
        IntegrationProvider provider,
        @Type(SealedTokenType.class) SealedToken accessToken,
        @Type(SealedTokenType.class) @Nullable SealedToken refreshToken,
        @Default("'{}'") List<String> scopes,
        @Nullable Instant expiresAt,
        Timestamps timestamps) {

    static void table(IntegrationTokenTable t, Definition d) {
        d.unique("integration_tokens_user_id_provider_key").on(t.userId, t.provider);
        d.policy("integration_tokens_own")
                .forAll()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.userId))
                .withCheck(ownedByCurrentUser(t.userId));
    }
}
