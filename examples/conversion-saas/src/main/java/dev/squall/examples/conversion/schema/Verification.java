package dev.squall.examples.conversion.schema;

import static dev.squall.declare.Role.PUBLIC;
import static dev.squall.examples.conversion.schema.Isolation.nobody;

import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import java.time.Instant;

/// A code that was sent to somebody: to verify an address, to reset a password. It belongs to
/// nobody until it is shown, so that no session sees it.
///
/// @param identifier what it is for, with the address
@Table("verification")
public record Verification(
        @Id @GeneratedBy(Ulid.class) String id,
        String identifier,
        Secret value,
        Instant expiresAt,
        Timestamps timestamps) {

    static void table(VerificationTable t, Definition d) {
        d.index("verification_identifier_idx").on(t.identifier);
        d.policy("verification_nobody").forAll().to(PUBLIC).using(nobody());
    }
}
