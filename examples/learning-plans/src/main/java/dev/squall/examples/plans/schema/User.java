package dev.squall.examples.plans.schema;

import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person who has signed up.
///
/// The row is made and removed by a worker, when Clerk says so; the person sees it, and may change
/// the name (see [PlansSchema]).
///
/// @param id what a session carries, as `app.user_id`
/// @param clerkUserId who it is to Clerk, which checks the passwords
@Table("users")
public record User(
        @Id @Default("gen_random_uuid()") UUID id,
        @Unique String clerkUserId,
        @Unique String email,
        @Nullable String name,
        Timestamps timestamps) {

    static void table(UserTable t, Definition d) {
        d.policy("users_select").forSelect().to(AUTHENTICATED).using(ownedByCurrentUser(t.id));
        d.policy("users_update")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(ownedByCurrentUser(t.id))
                .withCheck(ownedByCurrentUser(t.id));
    }
}
