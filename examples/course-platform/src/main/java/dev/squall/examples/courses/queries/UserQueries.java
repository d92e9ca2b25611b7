package dev.squall.examples.courses.queries;

import static dev.squall.declare.Policies.currentUser;
import static dev.squall.examples.courses.schema.Tables.users;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.schema.User;
import dev.squall.examples.courses.schema.UserRole;
import dev.squall.table.Patch;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// People.
public final class UserQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public UserQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public UserQueries(Db db) {
        this.db = () -> db;
    }

    /// Whose session this is.
    public Optional<User> me() {
        return db.get().from(users).where(users.id.eq(currentUser(users.id))).first();
    }

    /// Changes whose session this is.
    public Optional<User> updateMe(Patch<User> changes) {
        return db.get()
                .update(users)
                .set(changes)
                .where(users.id.eq(currentUser(users.id)))
                .returning()
                .first();
    }

    /// Somebody, as the identity provider knows them; for the service.
    public Optional<User> byAuthSubject(String authSubject) {
        return db.get().from(users).where(users.authSubject.eq(authSubject)).first();
    }

    /// Everybody with a role, by name.
    public List<User> withRole(UserRole role) {
        return db.get().from(users).where(users.role.eq(role)).orderBy(users.name).list();
    }

    /// Changes what somebody may do; for administrators.
    public boolean setRole(UUID id, UserRole role) {
        return db.get().update(users).set(users.role, role).where(users.id.eq(id)).execute() == 1;
    }
}
