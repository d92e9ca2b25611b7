package dev.squall.view;

import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;

/// A note, for its owner's eyes only.
@Table("notes")
public record Note(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(Member.class) @Default(Default.CURRENT_USER_ID) UUID ownerId,
        String title,
        @Default("now()") Instant createdAt) {

    static void table(NoteTable t, Definition d) {
        d.policy("notes_own").to(AUTHENTICATED).using(ownedByCurrentUser(t.ownerId));
    }
}
