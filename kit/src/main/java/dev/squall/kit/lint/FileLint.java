package dev.squall.kit.lint;

import dev.squall.kit.lint.measure.Outcome;
import dev.squall.kit.lint.rule.Rules;
import dev.squall.kit.lint.source.SourceComment;
import dev.squall.kit.lint.source.SourceFile;
import dev.squall.kit.lint.source.SourceStatement;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Facts;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Measured;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Scene;
import dev.squall.kit.lint.step.Slot;
import dev.squall.kit.lint.step.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks at one file.
final class FileLint {

    private final LintPart part;
    private final SourceFile file;
    private final LintOptions options;
    private final Facts facts;
    private final List<Outcome> outcomes;
    private final Ignores ignores;
    private final List<LintFinding> findings = new ArrayList<>();
    private final List<StatementLocks> locks = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /// @param outcomes what became of the statements in the scratch database; none if there is none
    FileLint(LintPart part, LintOptions options, Facts facts, List<Outcome> outcomes) {
        this.part = part;
        this.file = part.file();
        this.options = options;
        this.facts = facts;
        this.outcomes = outcomes;
        this.ignores = new Ignores(file);
    }

    List<LintFinding> findings() {
        return findings.stream()
                .sorted(
                        Comparator.comparingInt(LintFinding::line)
                                .thenComparingInt(LintFinding::column)
                                .thenComparing(LintFinding::rule))
                .toList();
    }

    List<StatementLocks> locks() {
        return List.copyOf(locks);
    }

    void run() {
        Scene scene = new Scene(options.version(), file.migration(), facts);
        List<Slot> slots = Slot.of(file, options.assumeInTransaction());
        List<SourceStatement> statements = file.statements();
        for (int i = 0; i < statements.size(); i++) {
            Step step =
                    new Step(
                            statements.get(i),
                            slots.get(i).transaction(),
                            slots.get(i).begun(),
                            statements.size() == 1,
                            i == statements.size() - 1,
                            scene,
                            measured(i));
            if (part.examined()) {
                look(step);
                measured(i).ifPresent(measured -> lock(step, measured));
            }
            step.pass();
        }
        if (part.examined()) {
            wholeFile();
        }
    }

    private Optional<Measured> measured(int index) {
        return index < outcomes.size() && outcomes.get(index) instanceof Outcome.Ran ran
                ? Optional.of(ran.measured())
                : Optional.empty();
    }

    private void look(Step step) {
        List<Card> thought = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            List<Problem> problems = rule.check(step);
            if (problems.isEmpty() || (rule.onlyFirst() && !told.add(rule.card().name()))) {
                continue;
            }
            thought.add(rule.card());
            problems.forEach(problem -> add(rule.card(), step.statement(), problem));
        }
        MeasuredProblems.of(step, thought)
                .forEach((card, problem) -> add(card, step.statement(), problem));
    }

    private void lock(Step step, Measured measured) {
        boolean nothing =
                measured.takes().isEmpty()
                        && measured.rewritten().isEmpty()
                        && measured.scanned().isEmpty();
        if (!nothing) {
            locks.add(
                    new StatementLocks(
                            file.name(),
                            file.line(step.statement().start()),
                            step.statement().sql().lines().findFirst().orElse(""),
                            step.transaction(),
                            measured));
        }
    }

    private void wholeFile() {
        file.broken()
                .ifPresent(
                        broken ->
                                add(
                                        EngineRules.SYNTAX_ERROR,
                                        Optional.empty(),
                                        broken.at(),
                                        Problem.at(0, broken.what())));
        new Failures(part, outcomes)
                .problems(this::alreadyFails)
                .forEach(
                        found ->
                                add(
                                        found.card(),
                                        Optional.of(found.statement()),
                                        found.statement().start(),
                                        found.problem()));
        Set<String> looked =
                RuleNames.all().stream()
                        .map(Card::name)
                        .filter(name -> level(RuleNames.card(name)) != Level.OFF)
                        .filter(name -> !outcomes.isEmpty() || !isOfServer(name))
                        .collect(Collectors.toSet());
        for (Ignores.Complaint complaint : ignores.complaints(looked)) {
            add(
                    complaint.card(),
                    Optional.empty(),
                    complaint.at(),
                    Problem.at(0, complaint.what()));
        }
    }

    private static boolean isOfServer(String rule) {
        return EngineRules.ALL.stream().anyMatch(card -> card.name().equals(rule));
    }

    private boolean alreadyFails(SourceStatement statement) {
        int from = file.line(statement.start());
        int to = file.line(statement.start() + statement.sql().length());
        return findings.stream()
                .filter(finding -> finding.line() >= from && finding.line() <= to)
                .anyMatch(finding -> finding.what().startsWith("it fails"));
    }

    private void add(Card card, SourceStatement statement, Problem problem) {
        add(card, Optional.of(statement), statement.start(), problem);
    }

    private void add(Card card, Optional<SourceStatement> statement, int start, Problem problem) {
        Level most = statement.filter(this::saysItself).isPresent() ? Level.WARNING : Level.ERROR;
        Level level = level(card).atMost(problem.atMost()).atMost(most);
        if (level == Level.OFF) {
            return;
        }
        int at = start + problem.at();
        findings.add(
                new LintFinding(
                        card.name(),
                        level,
                        file.name(),
                        file.line(at),
                        file.column(at),
                        file.excerpt(at),
                        problem.what(),
                        card.why(),
                        problem.instead(),
                        "docs/guide/lint.md#" + card.name(),
                        ignores.reason(card.name(), statement)));
    }

    /// Whether a migration says above a statement that it stops others.
    private boolean saysItself(SourceStatement statement) {
        return statement.directs("hazard")
                || (file.migration()
                        && statement.comments().stream()
                                .map(SourceComment::said)
                                .anyMatch(said -> said.matches("(?s)(rewrite|scan): .*")));
    }

    private Level level(Card card) {
        boolean chosen = options.only().contains(card.name());
        if (!options.only().isEmpty() && !chosen && !card.equals(EngineRules.SYNTAX_ERROR)) {
            return Level.OFF;
        }
        Level level = options.levels().getOrDefault(card.name(), card.level());
        return chosen && level == Level.OFF ? Level.WARNING : level;
    }
}
