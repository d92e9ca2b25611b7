package dev.squall.examples.product.queries;

import static dev.squall.examples.product.schema.Tables.users;

import dev.squall.Db;
import dev.squall.examples.product.schema.User;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// People.
public final class UserQueries {

    private final Db db;

    /// With this client: the database's, or that of a transaction.
    public UserQueries(Db db) {
        this.db = db;
    }

    /// Stores somebody.
    ///
    /// @throws dev.squall.error.UniqueViolation if somebody has this address
    public User create(String email, String name) {
        return db.insert(users, u -> u.email(email.toLowerCase(Locale.ROOT)).name(name))
                .returning()
                .one();
    }

    /// Somebody.
    public Optional<User> byId(UUID id) {
        return db.from(users).where(users.id.eq(id)).first();
    }

    /// Somebody, by the address; letters count alike.
    public Optional<User> byEmail(String email) {
        return db.from(users).where(users.email.eq(email.toLowerCase(Locale.ROOT))).first();
    }

    /// Gives somebody another name.
    public Optional<User> rename(UUID id, String name) {
        return db.update(users).set(users.name, name).where(users.id.eq(id)).returning().first();
    }

    /// Deletes somebody with all their projects; whether there was somebody.
    public boolean delete(UUID id) {
        return db.delete(users).where(users.id.eq(id)).execute() == 1;
    }
}
