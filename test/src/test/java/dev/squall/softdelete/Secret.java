package dev.squall.softdelete;

import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.SoftDelete;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note, for its owner's eyes only.
@Table("secrets")
record Secret(
        @Id @Identity int id,
        @Default(Default.CURRENT_USER_ID) UUID ownerId,
        String text,
        @SoftDelete @Nullable Instant deletedAt) {

    static void table(SecretTable t, Definition d) {
        d.policy("secrets_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.ownerId));
        d.policy("secrets_insert")
                .forInsert()
                .to(AUTHENTICATED)
                .withCheck(ownedByCurrentUser(t.ownerId));
        d.policy("secrets_update")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.ownerId));
    }
}
