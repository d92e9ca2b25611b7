package dev.squall.examples.conversion.queries;

import static dev.squall.examples.conversion.schema.Tables.member;
import static dev.squall.examples.conversion.schema.Tables.organization;
import static dev.squall.examples.conversion.schema.Tables.user;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.schema.Member;
import dev.squall.examples.conversion.schema.MemberRole;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who belongs to which organisation.
public final class MemberQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public MemberQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public MemberQueries(Db db) {
        this.db = () -> db;
    }

    /// Where somebody belongs: `… from member left join organization on … where member.user_id = ?`
    public List<Membership> ofUser(String userId) {
        return db.get()
                .select(
                        member.id,
                        member.role,
                        organization.id.orNull(),
                        organization.name.orNull(),
                        organization.slug.orNull())
                .from(member)
                .leftJoin(organization)
                .on(member.organizationId.eq(organization.id))
                .where(member.userId.eq(userId))
                .orderBy(organization.name)
                .list(Membership::new);
    }

    /// Who works in an organisation.
    public List<Colleague> ofOrganization(String organizationId) {
        return db.get()
                .select(member.id, user.id, user.name, user.email, member.role)
                .from(member)
                .innerJoin(user)
                .on(user.id.eq(member.userId))
                .where(member.organizationId.eq(organizationId))
                .orderBy(user.name)
                .list(Colleague::new);
    }

    /// Gives a member another role; nobody but an owner makes an owner.
    public Optional<Member> changeRole(String id, MemberRole role) {
        return db.get()
                .update(member)
                .set(member.role, role)
                .where(member.id.eq(id))
                .returning()
                .first();
    }

    /// Removes a member, or leaves: whether there was one that may be removed.
    public boolean remove(String id) {
        return db.get().delete(member).where(member.id.eq(id)).execute() == 1;
    }

    /// A membership, as the person sees it.
    public record Membership(
            String memberId,
            MemberRole role,
            @Nullable String organizationId,
            @Nullable String name,
            @Nullable String slug) {}

    /// A membership, as the organisation sees it.
    public record Colleague(
            String memberId, String userId, String name, String email, MemberRole role) {}
}
