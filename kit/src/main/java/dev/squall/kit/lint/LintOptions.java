package dev.squall.kit.lint;

import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.PgVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// How to look.
///
/// @param levels the levels of rules that have another than by default
/// @param only the only rules that count; all, if it is empty
/// @param version the server that the files are for
/// @param assumeInTransaction whether the tool that runs a file begins a transaction around it
/// @param together whether all files are for one deployment: what one of them makes is new in those
///   after it
public record LintOptions(
        Map<String, Level> levels,
        Set<String> only,
        PgVersion version,
        boolean assumeInTransaction,
        boolean together) {

    /// Options.
    public LintOptions {
        levels = Map.copyOf(levels);
        only = Set.copyOf(only);
    }

    /// As it is without options.
    public static LintOptions defaults() {
        return new LintOptions(Map.of(), Set.of(), PgVersion.DEFAULT, false, false);
    }

    /// With another level of a rule.
    public LintOptions level(String rule, Level level) {
        Map<String, Level> more = new HashMap<>(levels);
        RuleNames.named(rule).forEach(name -> more.put(name, level));
        return new LintOptions(more, only, version, assumeInTransaction, together);
    }

    /// With these rules and no others.
    public LintOptions only(Set<String> rules) {
        return new LintOptions(
                levels, RuleNames.allNamed(rules), version, assumeInTransaction, together);
    }

    /// For another server.
    public LintOptions version(PgVersion other) {
        return new LintOptions(levels, only, other, assumeInTransaction, together);
    }

    /// With a transaction around each file.
    public LintOptions assumeInTransaction(boolean is) {
        return new LintOptions(levels, only, version, is, together);
    }

    /// With all files in one deployment.
    public LintOptions together(boolean is) {
        return new LintOptions(levels, only, version, assumeInTransaction, is);
    }
}
