package dev.squall.kit.lint;

import dev.squall.kit.lint.step.Level;
import java.util.List;

/// What came out.
///
/// @param files how many files were looked at
/// @param statements how many statements they have
/// @param findings what was found, in the order of the files; also what is ignored
/// @param locks what the statements did in the scratch database, if they ran there
public record LintReport(
        int files, int statements, List<LintFinding> findings, List<StatementLocks> locks) {

    /// A report.
    public LintReport {
        findings = List.copyOf(findings);
        locks = List.copyOf(locks);
    }

    /// What nobody has said that it be ignored.
    public List<LintFinding> open() {
        return findings.stream().filter(finding -> finding.ignored().isEmpty()).toList();
    }

    /// How many findings of a level are open.
    public long count(Level level) {
        return open().stream().filter(finding -> finding.level() == level).count();
    }

    /// Whether anything is open that matters at least so much.
    public boolean fails(Level level) {
        return open().stream().anyMatch(finding -> finding.level().compareTo(level) >= 0);
    }
}
