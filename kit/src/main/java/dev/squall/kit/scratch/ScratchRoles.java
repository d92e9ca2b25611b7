package dev.squall.kit.scratch;

import dev.squall.kit.run.LoadRoles;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.comment.Comment;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.sql.Identifier;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The roles that schemas bring or name. They belong to the whole server, on which others may be at
/// work with the same names: a role of ours has a comment that says so, and whoever needs it holds
/// an advisory lock with its name. The last one drops it.
///
/// Commenting on a role locks it against being dropped, on the whole server: between two looks
/// nobody takes it away.
public final class ScratchRoles implements LoadRoles {

    private static final String MARK = "made by squall for a moment";

    private static final String THERE =
            "select rolname from pg_catalog.pg_roles where rolname not like 'pg\\_%'";

    private static final String MARKED =
            THERE + " and pg_catalog.shobj_description(oid, 'pg_authid') like '%" + MARK + "'";

    private static final String COMMENT =
            """
            select pg_catalog.shobj_description(oid, 'pg_authid') from pg_catalog.pg_roles
            where rolname = ? and pg_catalog.shobj_description(oid, 'pg_authid') is not null\
            """;

    private static final String CLAIMED =
            """
            select pid::text from pg_catalog.pg_locks l
            where l.locktype = 'advisory' and l.objsubid = 1 and l.pid <> pg_catalog.pg_backend_pid()
                and (l.classid::bigint << 32) | l.objid::bigint
                    = pg_catalog.hashtextextended(?, 0)\
            """;

    private final Administration administration;
    private final Set<String> foreign;
    private final Set<String> named = Collections.synchronizedSet(new TreeSet<>());
    private final Set<String> brought = Collections.synchronizedSet(new TreeSet<>());

    ScratchRoles(Administration administration) throws SQLException {
        this.administration = administration;
        for (String left : administration.names(MARKED)) {
            drop(administration, left);
        }
        this.foreign = new TreeSet<>(administration.names(THERE));
        this.foreign.removeAll(administration.names(MARKED));
    }

    private static String claim(String role) {
        return "squall role " + role;
    }

    private static String sql(String role) {
        return Identifier.of(role).sql();
    }

    @Override
    public boolean isForeign(String name) {
        return foreign.contains(name);
    }

    @Override
    public boolean exists(String name) throws SQLException {
        return !administration
                .names("select rolname from pg_catalog.pg_roles where rolname = ?", name)
                .isEmpty();
    }

    /// Two sides that are loaded at the same time may name the same role: whoever comes second goes
    /// on when it is there.
    @Override
    public synchronized void require(String name, boolean strong) throws SQLException {
        if (isForeign(name) || name.isEmpty()) {
            return;
        }
        if (!brought.contains(name) && named.add(name)) {
            administration.claim(claim(name));
            while (!mark(name)) {
                make(name);
            }
        }
        if (strong) {
            strengthen(name);
        }
    }

    /// Whoever goes on as a role must be allowed what is done as this role.
    private void strengthen(String name) throws SQLException {
        try {
            administration.execute("alter role " + sql(name) + " superuser");
        } catch (SQLException e) {
            // no superuser ourselves: it may be enough to be a member
            administration.execute("grant " + sql(name) + " to current_user");
        }
    }

    /// The roles that were made because somebody names them: nothing is known of them.
    public Set<String> named() {
        return new TreeSet<>(named);
    }

    /// The roles that a schema has created itself.
    public Set<String> brought() {
        return new TreeSet<>(brought);
    }

    /// Finds the roles that a schema has just created.
    ///
    /// @param text the statements of the schema: others may create roles at this moment, too
    public void find(String text) throws SQLException {
        for (String name : administration.names(THERE)) {
            boolean known = foreign.contains(name) || named.contains(name);
            if (!known && !brought.contains(name) && names(text, name)) {
                administration.claim(claim(name));
                if (mark(name)) {
                    brought.add(name);
                }
            }
        }
    }

    private static boolean names(String text, String name) {
        return Pattern.compile(
                        "(?<![\\w$])" + Pattern.quote(name.replace("\"", "\"\"")) + "(?![\\w$])",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    /// Whether the role is there, and is ours now. A comment that its schema has given it stays,
    /// above ours.
    private boolean mark(String name) throws SQLException {
        try {
            administration.execute(marking(administration, name));
            return true;
        } catch (SQLException e) {
            if ("42704".equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static String marking(Administration by, String name) throws SQLException {
        String own = by.names(COMMENT, name).stream().findFirst().map(ScratchRoles::own).orElse("");
        String text = own.isEmpty() ? MARK : own + "\n" + MARK;
        return Ddl.of("comment on role ").name(name).sql(" is ").literal(text).text();
    }

    /// What of a role's comment is not ours.
    private static String own(String comment) {
        return comment.endsWith(MARK)
                ? comment.substring(0, comment.length() - MARK.length()).stripTrailing()
                : comment;
    }

    /// What was read of a database, without what only we have written on its roles.
    public static Snapshot unmarked(Snapshot snapshot) {
        SortedMap<ObjectId, CatalogObject> objects = new TreeMap<>(snapshot.objects());
        for (CatalogObject object : snapshot.objects().values()) {
            if (object instanceof Comment comment
                    && comment.on().kind() == ObjectKind.ROLE
                    && comment.text().endsWith(MARK)) {
                String own = own(comment.text());
                if (own.isEmpty()) {
                    objects.remove(comment.id());
                } else {
                    objects.put(comment.id(), comment.saying(own));
                }
            }
        }
        return snapshot.with(objects);
    }

    private void make(String name) throws SQLException {
        try {
            administration.execute("create role " + sql(name) + " nologin");
        } catch (SQLException e) {
            // somebody else was faster
            if (!Set.of("42710", "23505").contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
        }
    }

    /// Drops those that nobody else needs any more.
    void drop(Administration by) throws SQLException {
        Set<String> all = named();
        all.addAll(brought);
        for (String role : all) {
            administration.release(claim(role));
            drop(by, role);
        }
        named.clear();
        brought.clear();
    }

    private void drop(Administration by, String role) throws SQLException {
        try {
            by.transaction(
                    () -> {
                        by.execute(marking(by, role));
                        List<String> others = by.names(CLAIMED, claim(role));
                        if (others.isEmpty()) {
                            by.execute("drop role " + sql(role));
                        }
                    });
        } catch (SQLException e) {
            // somebody else has dropped it, or needs it
            if (!Set.of("42704", "2BP01", "42501").contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
        }
    }
}
