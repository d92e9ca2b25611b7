package dev.squall.kit.lint;

import dev.squall.kit.lint.measure.Measurement;
import dev.squall.kit.lint.measure.Outcome;
import dev.squall.kit.lint.step.Facts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks at files of SQL, with or without a scratch database to try them in.
///
/// ```java
/// LintReport report = Lint.of(parts).with(options).run(scratch.empty().connection());
/// ```
public final class Lint {

    private final List<LintPart> parts;
    private final LintOptions options;

    private Lint(List<LintPart> parts, LintOptions options) {
        this.parts = parts;
        this.options = options;
    }

    /// Looks at files, in the order in which they run.
    public static Lint of(List<LintPart> parts) {
        return new Lint(List.copyOf(parts), LintOptions.defaults());
    }

    /// The same with options.
    public Lint with(LintOptions other) {
        return new Lint(parts, other);
    }

    /// Looks at the text alone.
    public LintReport run() {
        try {
            return run(null);
        } catch (SQLException e) {
            throw new IllegalStateException("no database was asked", e);
        }
    }

    /// Looks at the text, and at what it does.
    ///
    /// @param database an empty database, or what the files stand on; null for the text alone
    /// @throws SQLException if the database is lost
    public LintReport run(@Nullable Connection database) throws SQLException {
        Measurement measurement = database == null ? null : new Measurement(database);
        Facts facts = new Facts();
        List<LintFinding> findings = new ArrayList<>();
        List<StatementLocks> locks = new ArrayList<>();
        int files = 0;
        int statements = 0;
        for (LintPart part : parts) {
            List<Outcome> outcomes =
                    measurement == null
                            ? List.of()
                            : measurement.run(part.file(), options.assumeInTransaction());
            if (!options.together()) {
                facts.nextFile();
            }
            FileLint lint = new FileLint(part, options, facts, outcomes);
            lint.run();
            if (part.examined()) {
                findings.addAll(lint.findings());
                locks.addAll(lint.locks());
                files++;
                statements += part.file().statements().size();
            }
        }
        return new LintReport(files, statements, findings, locks);
    }
}
