package dev.squall.kit.run;

import dev.squall.error.Report;
import dev.squall.kit.error.MigrationFailed;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.script.ScriptStatement;
import dev.squall.kit.script.StatementPlace;
import org.jspecify.annotations.Nullable;

/// Writes the error of a step that failed.
///
/// @param migration the migration
/// @param direction which way it went
/// @param index which step, from 0
/// @param steps how many there are
/// @param attempts how many times it was tried
record StepFailure(Migration migration, Direction direction, int index, int steps, int attempts) {

    MigrationFailed of(StepFault fault) {
        ServerFault server = fault.server();
        ScriptStatement statement = fault.statement();
        StatementPlace at =
                statement == null ? null : statement.place(server == null ? 0 : server.position());
        return new MigrationFailed(
                migration.id().value(),
                direction.body(migration).file(),
                at == null ? 0 : at.line(),
                at == null ? 0 : at.column(),
                server == null ? "" : server.state(),
                report(fault, at, server),
                server == null ? fault.getCause() : server.cause());
    }

    private Report report(
            StepFault fault, @Nullable StatementPlace at, @Nullable ServerFault server) {
        String file = direction.body(migration).file();
        Report report =
                Report.of(direction + " " + migration + " failed: " + fault.reason())
                        .line("at", at == null ? file : at.in(file))
                        .line("statement", at == null ? null : at.text());
        if (server != null) {
            server.describe(report);
        }
        return report.line("attempts", attempts == 1 ? null : "" + attempts)
                .line("state", state(fault))
                .hint(hint(server));
    }

    private String state(StepFault fault) {
        String before = index == 0 ? "" : "steps 1 to " + index + " of " + steps + " stay; ";
        if (fault.endsConnection()) {
            return before
                    + "the connection broke: the next run finds out about step "
                    + (index + 1);
        }
        boolean alone =
                MigrationStep.of(direction.body(migration)).get(index)
                        instanceof MigrationStep.Alone;
        String step = index == 0 && steps == 1 ? "it" : "step " + (index + 1);
        return before
                + step
                + (alone ? " ran outside of a transaction" : " was rolled back as a whole");
    }

    private @Nullable String hint(@Nullable ServerFault server) {
        String advice = server == null ? null : server.advice();
        if (advice != null) {
            return advice;
        }
        return "correct what is wrong and run it again: it goes on with step " + (index + 1);
    }
}
