package dev.squall.examples.interventions.queries;

import static dev.squall.declare.Policies.currentUser;
import static dev.squall.examples.interventions.schema.Tables.roles;
import static dev.squall.examples.interventions.schema.Tables.userRoles;
import static dev.squall.examples.interventions.schema.Tables.users;

import dev.squall.Db;
import dev.squall.examples.interventions.schema.EmailAddress;
import dev.squall.examples.interventions.schema.User;
import dev.squall.expr.Ordering;
import dev.squall.query.Sorting;
import dev.squall.shape.With;
import dev.squall.table.NewRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// People.
public final class UserQueries {

    private static final Sorting SORTING =
            Sorting.of("name", users.lastName, "joined", users.createdAt).otherwise(users.id.asc());

    private final Db db;

    /// With this client.
    public UserQueries(Db db) {
        this.db = db;
    }

    /// `select … from users`
    public List<User> all() {
        return db.from(users).list();
    }

    /// Everybody, in the order that a visitor's text names: `name`, `-joined`.
    ///
    /// @throws dev.squall.error.InvalidSorting if it is another text
    public List<User> sorted(String wish) {
        List<Ordering> order = SORTING.parse(wish);
        return db.from(users).orderBy(order).list();
    }

    /// `select id, first_name || ' ' || last_name, email from users`
    public List<UserName> names() {
        return db.select(users.id, users.firstName.concat(" ").concat(users.lastName), users.email)
                .from(users)
                .orderBy(users.id)
                .list(UserName::new);
    }

    /// `select id, first_name from users`: no more than is needed.
    public List<FirstName> firstNames() {
        return db.select(users.id, users.firstName)
                .from(users)
                .orderBy(users.id)
                .list(FirstName::new);
    }

    /// `… where id = ? limit 1`
    public Optional<User> byId(int id) {
        return db.from(users).where(users.id.eq(id)).first();
    }

    /// Somebody, as the identity provider knows them: `… where cognito_sub = ? limit 1`
    public Optional<User> bySub(String cognitoSub) {
        return db.from(users).where(users.cognitoSub.eq(cognitoSub)).first();
    }

    /// What somebody is called here: `select id from users where cognito_sub = ?`
    public Optional<Integer> idOf(String cognitoSub) {
        return db.select(users.id).from(users).where(users.cognitoSub.eq(cognitoSub)).first();
    }

    /// Whose session this is.
    public Optional<User> me() {
        return db.from(users).where(users.id.eq(currentUser(users.id))).first();
    }

    /// Those with this address, whatever is in it: a value is bound.
    public List<User> withEmail(EmailAddress email) {
        return db.from(users).where(users.email.eq(email)).list();
    }

    /// `… where email like ?`
    public List<User> withEmailLike(String pattern) {
        return db.from(users).where(users.email.like(pattern)).orderBy(users.id).list();
    }

    /// `… where first_name = ?`
    public List<User> called(String firstName) {
        return db.from(users).where(users.firstName.eq(firstName)).orderBy(users.id).list();
    }

    /// What somebody is: a line for each role, or one without a role.
    public List<NameAndRole> rolesOf(String cognitoSub) {
        return db.select(users.firstName, roles.name.orNull())
                .from(users)
                .leftJoin(userRoles)
                .on(users.id.eq(userRoles.userId))
                .leftJoin(roles)
                .on(userRoles.roleId.eq(roles.id))
                .where(users.cognitoSub.eq(cognitoSub))
                .orderBy(roles.name)
                .list(NameAndRole::new);
    }

    /// Somebody with what they are: the user, a row for each role, and the role, as rows of their
    /// tables. A screen would rather say what it wants: [StudentFile] does.
    public Optional<With<User>> withRoles(String cognitoSub) {
        return db.from(users)
                .where(users.cognitoSub.eq(cognitoSub))
                .fetch(users.userRoles, r -> r.fetch(userRoles.role))
                .first();
    }

    /// `select count(*) from users`
    public long count() {
        return db.from(users).count();
    }

    /// `insert into users … returning …`: the row with its id.
    ///
    /// @throws dev.squall.error.UniqueViolation if the provider's name for them is taken
    public User add(NewRow<User> user) {
        return db.insert(users, user).returning().one();
    }

    /// `update users set first_name = ? where id = ? returning …`. PostgreSQL sets `updated_at`.
    public Optional<User> rename(int id, String firstName) {
        return db.update(users)
                .set(users.firstName, firstName)
                .where(users.id.eq(id))
                .returning()
                .first();
    }

    /// Notes when somebody signed in.
    public boolean signedIn(int id, Instant when) {
        return db.update(users).set(users.lastSignInAt, when).where(users.id.eq(id)).execute() == 1;
    }

    /// Somebody's full name: null if a part of it is.
    public record UserName(int id, @Nullable String fullName, EmailAddress email) {}

    /// Somebody's first name.
    public record FirstName(int id, @Nullable String firstName) {}

    /// Somebody's first name and one of their roles; null if they have none.
    public record NameAndRole(@Nullable String userName, @Nullable String roleName) {}
}
