package dev.squall.examples.plans.queries;

import static dev.squall.declare.Policies.currentUser;
import static dev.squall.examples.plans.schema.Tables.users;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.plans.schema.User;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    /// A person.
    public Optional<User> byId(UUID id) {
        return db.get().from(users).where(users.id.eq(id)).first();
    }

    /// A person, as Clerk knows them.
    public Optional<User> byClerkUserId(String clerkUserId) {
        return db.get().from(users).where(users.clerkUserId.eq(clerkUserId)).first();
    }

    /// Changes the name of whose session this is.
    public Optional<User> rename(@Nullable String name) {
        return db.get()
                .update(users)
                .set(users.name, name)
                .where(users.id.eq(currentUser(users.id)))
                .returning()
                .first();
    }

    /// Stores who has signed up, or what has changed about them; for a worker.
    public User save(String clerkUserId, String email) {
        return db.get()
                .insert(users, u -> u.clerkUserId(clerkUserId).email(email))
                .onConflict(users.clerkUserId)
                .doUpdate(s -> s.set(users.email, email))
                .returning()
                .one();
    }

    /// Deletes a person and all their plans; for a worker.
    public boolean delete(String clerkUserId) {
        return db.get().delete(users).where(users.clerkUserId.eq(clerkUserId)).execute() == 1;
    }
}
