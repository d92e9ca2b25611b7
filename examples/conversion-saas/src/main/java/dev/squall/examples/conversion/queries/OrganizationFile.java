package dev.squall.examples.conversion.queries;

import dev.squall.annotation.Count;
import dev.squall.annotation.From;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Path;
import dev.squall.annotation.Where;
import dev.squall.examples.conversion.schema.MemberRole;
import dev.squall.examples.conversion.schema.Organization;
import dev.squall.examples.conversion.schema.SubscriptionStatus;
import dev.squall.shape.ShapeOf;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An organisation, as its page of settings shows it.
///
/// @param subscription null: it has bought nothing yet
/// @param invited how many have been asked to join, and have not answered
public record OrganizationFile(
        String name,
        String slug,
        @From("organizationSubscription") @Nullable Subscription subscription,
        @From("member") @OrderBy("createdAt") List<Colleague> members,
        @Count("invitation") @Where("{status} = 'pending'") int invited)
        implements ShapeOf<Organization> {

    /// What it has bought.
    public record Subscription(
            SubscriptionStatus status,
            Instant currentPeriodEnd,
            @Path("plan.name") String plan,
            @Path("plan.concurrentConversions") int concurrentConversions) {}

    /// Who works in it.
    public record Colleague(MemberRole role, Person user) {}

    /// A person, as colleagues see them.
    public record Person(String id, String name, String email) {}
}
