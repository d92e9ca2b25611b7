package dev.squall.kit.run;

import dev.squall.kit.script.ScriptStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A step failed, on its way to the error that the user sees.
final class StepFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ScriptStatement statement;

    /// @param statement the statement that failed; null if it was none of the script's
    /// @param cause what was thrown
    StepFault(@Nullable ScriptStatement statement, Exception cause) {
        super(cause);
        this.statement = statement;
    }

    @Nullable ScriptStatement statement() {
        return statement;
    }

    /// What the server said; null if something else went wrong.
    @Nullable ServerFault server() {
        return getCause() instanceof SQLException e ? ServerFault.of(e) : null;
    }

    /// What happened, in one sentence.
    String reason() {
        ServerFault server = server();
        return server == null ? String.valueOf(getCause()) : server.message();
    }

    boolean isPassing() {
        ServerFault server = server();
        return server != null && server.isPassing();
    }

    boolean endsConnection() {
        ServerFault server = server();
        return server != null && server.endsConnection();
    }
}
