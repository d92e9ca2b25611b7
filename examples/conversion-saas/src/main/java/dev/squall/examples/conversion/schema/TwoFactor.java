package dev.squall.examples.conversion.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;

/// The second factor of somebody: the secret of one-time codes, and codes for the day the phone is
/// lost. The person may see that there is one; the secrets are for sign-in alone.
@Table("two_factor")
public record TwoFactor(
        @Id @GeneratedBy(Ulid.class) String id,
        @References(value = User.class, onDelete = CASCADE) @Unique String userId,
        Secret secret,
        Secret backupCodes,
        Timestamps timestamps) {

    static void table(TwoFactorTable t, Definition d) {
        d.policy("two_factor_own")
                .forSelect()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.userId));
    }
}
