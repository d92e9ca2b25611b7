package dev.squall.examples.conversion.queries;

import static dev.squall.examples.conversion.schema.Tables.user;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.schema.User;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /// `select … from "user" where id = ?`
    public Optional<User> byId(String id) {
        return db.get().from(user).where(user.id.eq(id)).first();
    }

    /// A person, by the address; letters count alike.
    public Optional<User> byEmail(String email) {
        return db.get().from(user).where(user.email.eq(email.toLowerCase(Locale.ROOT))).first();
    }

    /// Everybody who asks may see: themselves, and who works in the session's organisation.
    public List<User> list() {
        return db.get().from(user).orderBy(user.name, user.id).list();
    }

    /// Stores who has signed up; the id is made in Java. For sign-in.
    ///
    /// @throws dev.squall.error.UniqueViolation if somebody has this address
    public User signUp(String name, String email) {
        return db.get()
                .insert(user, u -> u.name(name).email(email.toLowerCase(Locale.ROOT)))
                .returning()
                .one();
    }

    /// Notes that the address is theirs. For sign-in.
    public boolean verifyEmail(String id) {
        return db.get().update(user).set(user.emailVerified, true).where(user.id.eq(id)).execute()
                == 1;
    }

    /// `update "user" set name = ? where id = ?`
    public Optional<User> rename(String id, String name) {
        return db.get().update(user).set(user.name, name).where(user.id.eq(id)).returning().first();
    }

    /// `delete from "user" where id = ?`: with all that is theirs alone. For sign-in.
    public boolean delete(String id) {
        return db.get().delete(user).where(user.id.eq(id)).execute() == 1;
    }
}
