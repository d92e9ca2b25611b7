package dev.squall.cli.command;

import dev.squall.kit.lint.LintFinding;
import dev.squall.kit.lint.LintReport;
import dev.squall.kit.lint.StatementLocks;
import dev.squall.kit.lint.step.HeldLock;
import dev.squall.kit.lint.step.Level;
import java.util.List;

/// What a program gets of `squall lint`.
///
/// @param files how many files were looked at
/// @param statements how many statements they have
/// @param errors how many errors are open
/// @param warnings how many warnings are open
/// @param findings all findings, those that are ignored with the reason
/// @param locks what the statements did on the scratch server
record Linted(
        int files,
        int statements,
        long errors,
        long warnings,
        List<LintFinding> findings,
        List<Locks> locks) {

    /// What a statement did.
    ///
    /// @param file the file
    /// @param line the line that it begins in
    /// @param takes the locks that it takes
    /// @param rewritten what it writes anew
    /// @param scanned what it reads from end to end
    record Locks(
            String file, int line, List<Held> takes, List<String> rewritten, List<String> scanned) {

        static Locks of(StatementLocks locks) {
            return new Locks(
                    locks.file(),
                    locks.line(),
                    locks.measured().takes().stream().map(Held::of).toList(),
                    locks.measured().rewritten().stream().sorted().toList(),
                    locks.measured().scanned().stream().sorted().toList());
        }
    }

    /// A lock.
    ///
    /// @param relation on what
    /// @param kind what that is
    /// @param mode its mode, as the manual writes it
    record Held(String relation, String kind, String mode) {

        static Held of(HeldLock lock) {
            return new Held(lock.relation(), lock.kind(), lock.mode().word());
        }
    }

    static Linted of(LintReport report) {
        return new Linted(
                report.files(),
                report.statements(),
                report.count(Level.ERROR),
                report.count(Level.WARNING),
                report.findings(),
                report.locks().stream().map(Locks::of).toList());
    }
}
