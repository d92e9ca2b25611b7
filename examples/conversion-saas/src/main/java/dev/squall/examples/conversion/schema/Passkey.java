package dev.squall.examples.conversion.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A key on somebody's device, in place of a password (WebAuthn).
///
/// @param counter how often it was used: one that goes backwards is a copy
@Table("passkey")
public record Passkey(
        @Id @GeneratedBy(Ulid.class) String id,
        @References(value = User.class, onDelete = CASCADE) String userId,
        @Nullable String name,
        String publicKey,
        @Unique String credentialId,
        @Default("0") long counter,
        String deviceType,
        @Default("false") boolean backedUp,
        @Default("'{}'") List<String> transports,
        @Nullable String aaguid,
        Timestamps timestamps) {

    static void table(PasskeyTable t, Definition d) {
        d.check("passkey_counter_check", t.counter.ge(0));
        d.index("passkey_user_id_idx").on(t.userId);
        d.policy("passkey_own")
                .forAll()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.userId))
                .withCheck(ownedByCurrentUser(t.userId));
    }
}
