package dev.squall.kit.run;

import dev.squall.kit.error.ScriptFailed;
import dev.squall.kit.script.ScriptStatement;
import dev.squall.kit.script.SqlScript;
import dev.squall.kit.script.StatementEffect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/// Loads somebody's schema into an empty scratch database: a dump, or statements by hand.
///
/// Many statements go in one message. If one of them fails, the server undoes them all, and they
/// run again one by one, so that the error has its line; a statement that cannot run with others
/// does it then. Roles that a statement names are made where it says that they are missing.
public final class LoadFile {

    private static final int STATEMENTS = 100;
    private static final int CHARACTERS = 100_000;
    private static final Pattern MISSING_ROLE = Pattern.compile("role \"(.+)\" does not exist");
    private static final String SAVEPOINT = "savepoint squall_load";
    private static final String RELEASE = "release savepoint squall_load";
    private static final String BACK = "rollback to savepoint squall_load";

    private final String file;
    private final Connection connection;
    private final LoadRoles roles;
    private final List<ScriptStatement> together = new ArrayList<>();
    private int characters;

    /// @param file what the file is called in errors
    /// @param connection to the database, in autocommit
    public LoadFile(String file, Connection connection, LoadRoles roles) {
        this.file = file;
        this.connection = connection;
        this.roles = roles;
    }

    /// Runs the statements. What the session was set to by them is set back at the end, and a
    /// transaction that they left open is rolled back, as psql does.
    ///
    /// @throws ScriptFailed if one fails, with its line
    public void run(SqlScript script) throws SQLException {
        prepare();
        try {
            for (ScriptStatement statement : script.statements()) {
                take(statement);
            }
            flush();
        } finally {
            if (!connection.isClosed()) {
                execute("rollback");
                execute("set session authorization default; reset role; reset all");
            }
        }
    }

    private void prepare() throws SQLException {
        execute("set check_function_bodies = off; set client_min_messages = error");
        try {
            // what is missing is found in the server's words
            execute("set lc_messages = 'C'");
        } catch (SQLException e) {
            // only a superuser may
            if (!"42501".equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private void take(ScriptStatement statement) throws SQLException {
        StatementEffect effect = statement.effect();
        switch (effect.kind()) {
            case PLAIN -> add(statement);
            case ALONE -> {
                flush();
                alone(statement);
            }
            case NEEDLESS -> {}
            case CREATES_ROLE -> {
                flush();
                if (roles.exists(effect.role())) {
                    roles.require(effect.role(), false);
                } else {
                    one(statement);
                }
            }
            case ALTERS_ROLE -> {
                flush();
                if (!roles.isForeign(effect.role())) {
                    one(statement);
                }
            }
            case BECOMES_ROLE -> {
                flush();
                roles.require(effect.role(), true);
                one(statement);
            }
        }
    }

    private void add(ScriptStatement statement) throws SQLException {
        together.add(statement);
        characters += statement.sql().length();
        if (together.size() >= STATEMENTS || characters >= CHARACTERS) {
            flush();
        }
    }

    private void flush() throws SQLException {
        List<ScriptStatement> all = List.copyOf(together);
        together.clear();
        characters = 0;
        if (all.size() > 1 && attempt(all)) {
            return;
        }
        for (ScriptStatement statement : all) {
            one(statement);
        }
    }

    /// All of them in one message: they happen together or not at all.
    private boolean attempt(List<ScriptStatement> statements) throws SQLException {
        String sql =
                statements.stream().map(ScriptStatement::sql).collect(Collectors.joining(";\n"));
        SQLException failure = guarded(sql);
        String missing = failure == null ? null : missingRole(failure);
        while (failure != null && missing != null) {
            roles.require(missing, false);
            failure = guarded(sql);
            String next = failure == null ? null : missingRole(failure);
            missing = missing.equals(next) ? null : next;
        }
        return failure == null;
    }

    private void one(ScriptStatement statement) throws SQLException {
        String made = "";
        SQLException failure = guarded(statement.sql());
        while (failure != null) {
            String missing = missingRole(failure);
            if (missing == null || missing.equals(made)) {
                tolerate(statement, failure);
                return;
            }
            roles.require(missing, false);
            made = missing;
            failure = guarded(statement.sql());
        }
    }

    private void alone(ScriptStatement statement) {
        try {
            execute(statement.sql());
        } catch (SQLException e) {
            throw failed(statement, e);
        }
    }

    /// What failed, after which the session is as before; null if nothing did.
    private @Nullable SQLException guarded(String sql) throws SQLException {
        boolean inside = isInTransaction();
        try {
            if (inside) {
                execute(SAVEPOINT);
            }
            execute(sql);
            if (inside) {
                execute(RELEASE);
            }
            return null;
        } catch (SQLException e) {
            if (connection.isClosed()) {
                throw e;
            }
            if (inside) {
                execute(BACK);
            }
            return e;
        }
    }

    private boolean isInTransaction() throws SQLException {
        BaseConnection session = connection.unwrap(BaseConnection.class);
        return session.getTransactionState() != TransactionState.IDLE;
    }

    private static @Nullable String missingRole(SQLException failure) {
        Matcher message = MISSING_ROLE.matcher(ServerFault.of(failure).message());
        return message.find() ? message.group(1) : null;
    }

    /// Two things are no fault of a schema: a setting that another version has, and that every
    /// database has its schema `public`.
    private void tolerate(ScriptStatement statement, SQLException failure) {
        String state = ServerFault.of(failure).state();
        String sql = statement.sql();
        boolean setting = state.equals("42704") && sql.matches("(?is)set\\s.*");
        boolean usual =
                state.equals("42P06")
                        && sql.matches("(?is)create\\s+schema\\s+\"?public\"?(\\s.*)?");
        if (!setting && !usual) {
            throw failed(statement, failure);
        }
    }

    private ScriptFailed failed(ScriptStatement statement, SQLException failure) {
        return new FileFailure(file, "", hint(failure)).of(statement, failure);
    }

    private static @Nullable String hint(SQLException failure) {
        String message = ServerFault.of(failure).message();
        boolean extension = message.contains("extension") || message.contains("$libdir");
        return extension ? "--scratch names a server that has it" : null;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
