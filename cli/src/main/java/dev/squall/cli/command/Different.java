package dev.squall.cli.command;

import dev.squall.kit.compare.Compared;
import dev.squall.kit.compare.NotCompared;
import dev.squall.kit.compare.Written;
import dev.squall.schema.object.Hazard;
import java.util.ArrayList;
import java.util.List;

/// What `diff` tells a program.
///
/// @param different whether there is a difference
/// @param statements the statements in their order
/// @param notCompared what is of a kind that is not compared
/// @param sql all of it as a script
record Different(
        boolean different, List<Statement> statements, List<String> notCompared, String sql) {

    /// One statement.
    ///
    /// @param about what it is about: `column email on public.users`
    /// @param sql its text
    /// @param transactional whether it can run inside of a transaction
    /// @param hazards what somebody should know who runs it
    record Statement(String about, String sql, boolean transactional, List<String> hazards) {

        static Statement of(Written written) {
            List<String> hazards = new ArrayList<>(written.remarks());
            Hazard hazard = written.step().hazard();
            if (hazard != null) {
                hazards.add(hazard.kind().word() + ": " + hazard.sentence());
            }
            return new Statement(
                    written.step().id().toString(),
                    written.step().sql(),
                    written.step().transactional(),
                    hazards);
        }
    }

    static Different of(Compared found, String sql) {
        return new Different(
                found.isDifferent(),
                found.statements().stream().map(Statement::of).toList(),
                found.notCompared().stream().map(NotCompared::toString).toList(),
                sql);
    }
}
