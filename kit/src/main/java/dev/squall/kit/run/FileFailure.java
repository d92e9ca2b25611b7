package dev.squall.kit.run;

import dev.squall.error.Report;
import dev.squall.kit.error.ScriptFailed;
import dev.squall.kit.script.ScriptStatement;
import dev.squall.kit.script.StatementPlace;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// How it is told that a statement of a file failed.
///
/// @param file what the file is called
/// @param state what has become of the database; empty if nobody asks
/// @param hint what to do about it, if anything
record FileFailure(String file, String state, @Nullable String hint) {

    /// @param statement the statement; null if it was none
    ScriptFailed of(@Nullable ScriptStatement statement, SQLException e) {
        ServerFault server = ServerFault.of(e);
        StatementPlace at = statement == null ? null : statement.place(server.position());
        return new ScriptFailed(
                file,
                at == null ? 0 : at.line(),
                at == null ? 0 : at.column(),
                server.state(),
                report(server, at),
                server.cause());
    }

    private Report report(ServerFault server, @Nullable StatementPlace at) {
        Report report =
                Report.of((at == null ? file : at.in(file)) + " failed: " + server.message())
                        .line("statement", at == null ? null : at.text());
        server.describe(report);
        return report.line("state", state).hint(hint);
    }
}
