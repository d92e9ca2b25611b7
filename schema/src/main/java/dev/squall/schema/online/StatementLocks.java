package dev.squall.schema.online;

import static dev.squall.schema.object.LockMode.ACCESS_EXCLUSIVE;
import static dev.squall.schema.object.LockMode.EXCLUSIVE;
import static dev.squall.schema.object.LockMode.ROW_EXCLUSIVE;
import static dev.squall.schema.object.LockMode.SHARE;
import static dev.squall.schema.object.LockMode.SHARE_ROW_EXCLUSIVE;
import static dev.squall.schema.object.LockMode.SHARE_UPDATE_EXCLUSIVE;
import static dev.squall.schema.object.TableLock.Lasting.BUILD;
import static dev.squall.schema.object.TableLock.Lasting.MOMENT;
import static dev.squall.schema.object.TableLock.Lasting.REWRITE;
import static dev.squall.schema.object.TableLock.Lasting.ROWS;
import static dev.squall.schema.object.TableLock.Lasting.SCAN;

import dev.squall.schema.object.LockMode;
import dev.squall.schema.object.TableLock;
import dev.squall.schema.object.TableLock.Lasting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which locks of tables a statement takes, by its form: what the manual and the server's source
/// say. What depends on the catalog is taken for the worst: `set not null` reads the table unless a
/// check spares it, a new type rewrites it unless both are stored alike, a default of a new column
/// is no volatile one.
///
/// ```java
/// StatementLocks.of("create index on orders (day)");   // SHARE on orders, for as long as the index is built
/// ```
public final class StatementLocks {

    private static final String N = StatementShape.NAME;
    private static final String IF = "(?:if (?:not )?exists )?";

    /// A form of statement, or of an action of `alter table`: the table is its first group there.
    private record Form(Pattern pattern, List<Taken> locks) {}

    /// @param group the group of the form that is the table; 0 for that of `alter table`
    private record Taken(LockMode mode, Lasting lasting, int group) {}

    private static final List<Form> STATEMENTS =
            List.of(
                    form(
                            "create (?:unique )?index concurrently .*?\\bon (?:only )?" + N,
                            SHARE_UPDATE_EXCLUSIVE,
                            BUILD),
                    form("create (?:unique )?index .*?\\bon only " + N, SHARE, MOMENT),
                    form("create (?:unique )?index .*?\\bon " + N, SHARE, BUILD),
                    form("drop index concurrently " + IF + N, SHARE_UPDATE_EXCLUSIVE, MOMENT),
                    form("drop index " + IF + N, ACCESS_EXCLUSIVE, MOMENT),
                    form(
                            "alter index " + IF + N + " attach partition " + N,
                            SHARE_UPDATE_EXCLUSIVE,
                            MOMENT),
                    form("alter index " + IF + N, SHARE_UPDATE_EXCLUSIVE, MOMENT),
                    form(
                            "reindex (?:\\(\\) )?table concurrently " + N,
                            SHARE_UPDATE_EXCLUSIVE,
                            BUILD),
                    form("reindex (?:\\(\\) )?table " + N, SHARE, BUILD),
                    form(
                            "reindex (?:\\(\\) )?index concurrently " + N,
                            SHARE_UPDATE_EXCLUSIVE,
                            BUILD),
                    form("reindex (?:\\(\\) )?index " + N, ACCESS_EXCLUSIVE, BUILD),
                    form(
                            "create (?:or replace )?(?:constraint )?trigger .*? on " + N,
                            SHARE_ROW_EXCLUSIVE,
                            MOMENT),
                    form("(?:drop|alter) trigger .*? on " + N, ACCESS_EXCLUSIVE, MOMENT),
                    form("(?:create|alter|drop) policy .*? on " + N, ACCESS_EXCLUSIVE, MOMENT),
                    form("create (?:or replace )?rule .*? to " + N, ACCESS_EXCLUSIVE, MOMENT),
                    form("drop rule .*? on " + N, ACCESS_EXCLUSIVE, MOMENT),
                    form("create statistics .* from " + N, SHARE_UPDATE_EXCLUSIVE, MOMENT),
                    form(
                            "create (?:unlogged )?table .*? partition of " + N,
                            ACCESS_EXCLUSIVE,
                            MOMENT),
                    form("drop table " + IF + N, ACCESS_EXCLUSIVE, MOMENT),
                    form("truncate (?:table )?(?:only )?" + N, ACCESS_EXCLUSIVE, MOMENT),
                    form(
                            "(?:update|insert into|delete from|merge into) (?:only )?" + N,
                            ROW_EXCLUSIVE,
                            ROWS),
                    form("cluster (?:\\(\\) |verbose )?" + N, ACCESS_EXCLUSIVE, REWRITE),
                    form(
                            "vacuum (?:full|\\(\\)) (?:verbose |analyze )*" + N,
                            ACCESS_EXCLUSIVE,
                            REWRITE),
                    form("vacuum (?:verbose |analyze |freeze )*" + N, SHARE_UPDATE_EXCLUSIVE, SCAN),
                    form("analyze (?:verbose )?" + N, SHARE_UPDATE_EXCLUSIVE, SCAN),
                    form("refresh materialized view concurrently " + N, EXCLUSIVE, SCAN),
                    form("refresh materialized view " + N, ACCESS_EXCLUSIVE, REWRITE),
                    form("alter materialized view " + IF + N, ACCESS_EXCLUSIVE, MOMENT),
                    form("drop materialized view " + IF + N, ACCESS_EXCLUSIVE, MOMENT),
                    form(
                            "lock (?:table )?(?:only )?" + N + " in share row exclusive mode",
                            SHARE_ROW_EXCLUSIVE,
                            MOMENT),
                    form("lock (?:table )?(?:only )?" + N + " in share mode", SHARE, MOMENT),
                    form(
                            "lock (?:table )?(?:only )?" + N + "(?: in access exclusive mode)?$",
                            ACCESS_EXCLUSIVE,
                            MOMENT));

    private static final Pattern ALTER_TABLE =
            Pattern.compile("alter (?:foreign )?table " + IF + "(?:only )?" + N + " \\*? ?(.*)");

    private static final String ADD = "add (?:constraint " + N + " )?";

    private static final List<Form> ACTIONS =
            List.of(
                    both(
                            ADD + "foreign key \\(\\) references " + N + ".* not valid",
                            SHARE_ROW_EXCLUSIVE,
                            MOMENT,
                            2),
                    both(ADD + "foreign key \\(\\) references " + N, SHARE_ROW_EXCLUSIVE, SCAN, 2),
                    action(ADD + "(?:primary key|unique) using index\\b", ACCESS_EXCLUSIVE, MOMENT),
                    action(ADD + "(?:primary key|unique|exclude)\\b", ACCESS_EXCLUSIVE, BUILD),
                    action(
                            ADD + "(?:check \\(\\)|not null " + N + ").*not (?:valid|enforced)",
                            ACCESS_EXCLUSIVE,
                            MOMENT),
                    action(ADD + "(?:check \\(\\)|not null " + N + ")", ACCESS_EXCLUSIVE, SCAN),
                    action("add .* generated always as \\(\\) virtual", ACCESS_EXCLUSIVE, MOMENT),
                    action("add .* generated ", ACCESS_EXCLUSIVE, REWRITE),
                    action(
                            "add (?:column )?" + IF + N + " (?:small|big)?serial",
                            ACCESS_EXCLUSIVE,
                            REWRITE),
                    action("add .*\\b(?:unique|primary key)\\b", ACCESS_EXCLUSIVE, BUILD),
                    both("add .* references " + N, ACCESS_EXCLUSIVE, MOMENT, 1),
                    action("validate constraint", SHARE_UPDATE_EXCLUSIVE, SCAN),
                    action(
                            "alter (?:column )?" + N + " (?:set data )?type ",
                            ACCESS_EXCLUSIVE,
                            REWRITE),
                    action("alter (?:column )?" + N + " set not null", ACCESS_EXCLUSIVE, SCAN),
                    action("alter (?:column )?" + N + " set expression", ACCESS_EXCLUSIVE, REWRITE),
                    action(
                            "alter (?:column )?"
                                    + N
                                    + " (?:set statistics|set \\(\\)|reset \\(\\))",
                            SHARE_UPDATE_EXCLUSIVE,
                            MOMENT),
                    action(
                            "(?:enable|disable) (?:always |replica )?trigger",
                            SHARE_ROW_EXCLUSIVE,
                            MOMENT),
                    action(
                            "(?:cluster on|set without cluster|set \\(\\)|reset \\(\\))",
                            SHARE_UPDATE_EXCLUSIVE,
                            MOMENT),
                    action(
                            "set (?:logged|unlogged|tablespace|access method)",
                            ACCESS_EXCLUSIVE,
                            REWRITE),
                    new Form(
                            Pattern.compile("attach partition " + N),
                            List.of(
                                    new Taken(SHARE_UPDATE_EXCLUSIVE, MOMENT, 0),
                                    new Taken(ACCESS_EXCLUSIVE, SCAN, 1))),
                    new Form(
                            Pattern.compile("detach partition " + N + " (?:concurrently|finalize)"),
                            List.of(
                                    new Taken(SHARE_UPDATE_EXCLUSIVE, MOMENT, 0),
                                    new Taken(ACCESS_EXCLUSIVE, MOMENT, 1))),
                    both("detach partition " + N, ACCESS_EXCLUSIVE, MOMENT, 1),
                    new Form(
                            Pattern.compile("(?:no )?inherit " + N),
                            List.of(
                                    new Taken(ACCESS_EXCLUSIVE, MOMENT, 0),
                                    new Taken(SHARE_UPDATE_EXCLUSIVE, MOMENT, 1))),
                    action("", ACCESS_EXCLUSIVE, MOMENT));

    private StatementLocks() {}

    private static Form form(String pattern, LockMode mode, Lasting lasting) {
        return new Form(Pattern.compile(pattern), List.of(new Taken(mode, lasting, 1)));
    }

    private static Form action(String pattern, LockMode mode, Lasting lasting) {
        return new Form(Pattern.compile(pattern), List.of(new Taken(mode, lasting, 0)));
    }

    /// Of the table, and of another one that is named.
    private static Form both(String pattern, LockMode mode, Lasting lasting, int other) {
        LockMode there = pattern.startsWith("add .* ref") ? SHARE_ROW_EXCLUSIVE : mode;
        return new Form(
                Pattern.compile(pattern),
                List.of(new Taken(mode, lasting, 0), new Taken(there, lasting, other)));
    }

    /// The locks of a statement; none if it takes none that others wait for.
    public static List<TableLock> of(String sql) {
        String shape = StatementShape.of(sql);
        Matcher alter = ALTER_TABLE.matcher(shape);
        if (alter.matches()) {
            List<TableLock> locks = new ArrayList<>();
            for (String action : alter.group(2).split(" , ", -1)) {
                taken(ACTIONS, action, alter.group(1)).forEach(lock -> add(locks, lock));
            }
            return locks;
        }
        return taken(STATEMENTS, shape, "");
    }

    /// Of several actions, the strongest lock of each table, and the longest.
    private static void add(List<TableLock> locks, TableLock lock) {
        for (int i = 0; i < locks.size(); i++) {
            TableLock there = locks.get(i);
            if (there.table().equals(lock.table())) {
                locks.set(i, stronger(there, lock));
                return;
            }
        }
        locks.add(lock);
    }

    private static TableLock stronger(TableLock one, TableLock other) {
        LockMode mode = one.mode().compareTo(other.mode()) >= 0 ? one.mode() : other.mode();
        Lasting lasting =
                one.lasting().compareTo(other.lasting()) >= 0 ? one.lasting() : other.lasting();
        return new TableLock(mode, one.table(), lasting);
    }

    private static List<TableLock> taken(List<Form> forms, String text, String table) {
        for (Form form : forms) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.lookingAt()) {
                return form.locks.stream()
                        .map(t -> lock(t, t.group == 0 ? table : matcher.group(t.group)))
                        .toList();
            }
        }
        return List.of();
    }

    private static TableLock lock(Taken taken, String table) {
        return new TableLock(taken.mode, table, taken.lasting);
    }
}
