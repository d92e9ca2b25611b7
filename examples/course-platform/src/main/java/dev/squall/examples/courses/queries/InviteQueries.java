package dev.squall.examples.courses.queries;

import static dev.squall.Sql.now;
import static dev.squall.Sql.or;
import static dev.squall.examples.courses.schema.Tables.activityLog;
import static dev.squall.examples.courses.schema.Tables.inviteLinks;
import static dev.squall.examples.courses.schema.Tables.users;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.schema.ActivityAction;
import dev.squall.examples.courses.schema.InviteLink;
import dev.squall.examples.courses.schema.User;
import dev.squall.table.NewRow;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Links that let people in.
public final class InviteQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public InviteQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public InviteQueries(Db db) {
        this.db = () -> db;
    }

    /// Makes a link; for administrators.
    public InviteLink create(NewRow<InviteLink> link) {
        return db.get().insert(inviteLinks, link).returning().one();
    }

    /// Ends a link; whether there was one.
    public boolean revoke(UUID id) {
        return db.get()
                        .update(inviteLinks)
                        .set(inviteLinks.revokedAt, now())
                        .where(inviteLinks.id.eq(id).and(inviteLinks.revokedAt.isNull()))
                        .execute()
                == 1;
    }

    /// Signs somebody up with a link; for the service, because nobody has a session yet.
    ///
    /// A use of the link, the person and the note of it are one transaction: a link for one person
    /// lets one person in, however many try at once.
    ///
    /// @return empty if the link is unknown, used up, revoked or out of date
    /// @throws dev.squall.error.UniqueViolation if the person has signed up before
    public Optional<User> signUp(String code, SignUp person) {
        return db.get()
                .transaction(
                        tx -> {
                            Optional<InviteLink> link = use(tx, code);
                            return link.map(l -> register(tx, l, person));
                        });
    }

    private static Optional<InviteLink> use(Db tx, String code) {
        return tx.update(inviteLinks)
                .set(inviteLinks.usesCount, inviteLinks.usesCount.plus(1))
                .where(
                        inviteLinks
                                .code
                                .eq(code)
                                .and(inviteLinks.usesCount.lt(inviteLinks.maxUses))
                                .and(inviteLinks.revokedAt.isNull())
                                .and(
                                        or(
                                                inviteLinks.expiresAt.isNull(),
                                                inviteLinks.expiresAt.gt(now()))))
                .returning()
                .first();
    }

    private static User register(Db tx, InviteLink link, SignUp person) {
        User user =
                tx.insert(
                                users,
                                u ->
                                        u.authSubject(person.authSubject())
                                                .email(person.email())
                                                .name(person.name())
                                                .role(link.role())
                                                .inviteLinkId(link.id()))
                        .returning()
                        .one();
        tx.insert(activityLog, a -> a.action(ActivityAction.SIGNED_UP).userId(user.id())).execute();
        return user;
    }

    /// Who signs up.
    public record SignUp(String authSubject, String email, String name) {}
}
