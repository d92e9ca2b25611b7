package dev.squall.cli.options;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.kit.lint.LintOptions;
import dev.squall.kit.lint.RuleNames;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.PgVersion;
import dev.squall.kit.project.LintSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which rules count, and how much.
public final class LintRules {

    @Option(
            names = "--error",
            order = 10,
            paramLabel = "RULE",
            split = ",",
            description = "Makes a rule an error. More than once, or with commas.")
    private List<String> errors = List.of();

    @Option(
            names = "--warn",
            order = 11,
            paramLabel = "RULE",
            split = ",",
            description = "Makes a rule a warning.")
    private List<String> warnings = List.of();

    @Option(
            names = "--off",
            order = 12,
            paramLabel = "RULE",
            split = ",",
            description = "Leaves a rule out.")
    private List<String> off = List.of();

    @Option(
            names = "--only",
            order = 13,
            paramLabel = "RULE",
            split = ",",
            description = "Leaves all other rules out.")
    private List<String> only = List.of();

    @Option(
            names = "--fail-on",
            order = 14,
            paramLabel = "LEVEL",
            description =
                    "From which level on the command ends with 3: error, warning or info"
                            + " (default: error).")
    private @Nullable String failOn;

    @Option(
            names = "--pg-version",
            order = 15,
            paramLabel = "VERSION",
            description = "The server that the files are for (default: 15).")
    private @Nullable String version;

    @Option(
            names = "--assume-in-transaction",
            order = 16,
            description = "Takes it that a transaction is begun around each file of another tool.")
    private boolean assumeInTransaction;

    @Option(
            names = "--together",
            order = 17,
            description = "Takes all files for one deployment: what one makes is new to the next.")
    private boolean together;

    /// How to look: what the options say, else `squall.toml`.
    ///
    /// @throws InvalidSettings if a rule, a level or a version is not known
    public LintOptions options(LintSettings settings) {
        Map<String, List<String>> levels = new TreeMap<>(settings.levels());
        LintOptions options = LintOptions.defaults();
        for (Map.Entry<String, List<String>> entry : levels.entrySet()) {
            options = with(options, "squall.toml, [lint]", entry.getValue(), level(entry.getKey()));
        }
        options = with(options, "--error", errors, Level.ERROR);
        options = with(options, "--warn", warnings, Level.WARNING);
        options = with(options, "--off", off, Level.OFF);
        only.forEach(rule -> requireKnown("--only", rule));
        return options.only(Set.copyOf(only))
                .version(version(settings))
                .assumeInTransaction(assumeInTransaction || settings.assumeInTransaction())
                .together(together);
    }

    /// From which level on the command fails.
    public Level failOn(LintSettings settings) {
        String said = Optional.ofNullable(failOn).or(settings::failOn).orElse("error");
        Level level = level(said);
        if (level == Level.OFF) {
            throw new InvalidSettings(
                    Report.of("nothing is found on the level \"off\"")
                            .line("named by", "--fail-on, or squall.toml")
                            .line("known", "error, warning, info"));
        }
        return level;
    }

    private PgVersion version(LintSettings settings) {
        Optional<String> said = Optional.ofNullable(version).or(settings::pgVersion);
        return said.map(LintRules::parsed).orElse(PgVersion.DEFAULT);
    }

    private static PgVersion parsed(String text) {
        return PgVersion.of(text)
                .orElseThrow(
                        () ->
                                new InvalidSettings(
                                        Report.of('"' + text + "\" is no version of PostgreSQL")
                                                .hint("15, or 14.2")));
    }

    private static LintOptions with(
            LintOptions options, String where, List<String> rules, Level level) {
        LintOptions changed = options;
        for (String rule : rules) {
            requireKnown(where, rule);
            changed = changed.level(rule, level);
        }
        return changed;
    }

    private static void requireKnown(String where, String rule) {
        if (!RuleNames.isKnown(rule)) {
            throw new InvalidSettings(
                    Report.of("there is no rule \"" + rule + '"')
                            .line("named by", where)
                            .hint(
                                    RuleNames.didYouMean(rule)
                                            .orElse("docs/guide/lint.md lists them")));
        }
    }

    private static Level level(String label) {
        return Level.of(label)
                .orElseThrow(
                        () ->
                                new InvalidSettings(
                                        Report.of("there is no level \"" + label + '"')
                                                .line("known", "error, warning, info, off")));
    }
}
