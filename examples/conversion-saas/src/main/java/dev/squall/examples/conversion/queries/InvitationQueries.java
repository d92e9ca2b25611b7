package dev.squall.examples.conversion.queries;

import static dev.squall.examples.conversion.schema.Tables.invitation;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.schema.Invitation;
import dev.squall.examples.conversion.schema.InvitationStatus;
import dev.squall.examples.conversion.schema.MemberRole;
import dev.squall.table.Ulid;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Invitations into an organisation.
public final class InvitationQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public InvitationQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public InvitationQueries(Db db) {
        this.db = () -> db;
    }

    private final Ulid ids = new Ulid();

    /// Invites somebody into the session's organisation.
    public Invitation invite(String email, MemberRole role) {
        return db.get()
                .insert(invitation, i -> i.email(email.toLowerCase(Locale.ROOT)).role(role))
                .returning()
                .one();
    }

    /// What waits for an answer: of the organisation, and of whoever asks.
    public List<Invitation> pending() {
        return db.get()
                .from(invitation)
                .where(invitation.status.eq(InvitationStatus.PENDING))
                .orderBy(invitation.createdAt)
                .list();
    }

    /// Accepts an invitation; the organisation's id.
    ///
    /// @throws dev.squall.error.PermissionDenied if it is not for whoever asks, or has run out
    public String accept(String id) {
        return db.get()
                .sql("select accept_invitation({}, {})", id, ids.next())
                .list((String organizationId) -> organizationId)
                .getFirst();
    }

    /// Takes an invitation back.
    public boolean cancel(String id) {
        return db.get()
                        .update(invitation)
                        .set(invitation.status, InvitationStatus.CANCELED)
                        .where(
                                invitation
                                        .id
                                        .eq(id)
                                        .and(invitation.status.eq(InvitationStatus.PENDING)))
                        .execute()
                == 1;
    }
}
