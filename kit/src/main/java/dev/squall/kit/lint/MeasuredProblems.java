package dev.squall.kit.lint;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.HeldLock;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Measured;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Step;
import dev.squall.schema.object.LockMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the scratch server has seen, and no rule has thought of.
final class MeasuredProblems {

    private static final Set<String> TAKING_LONG = Set.of("attaching-partition", "backfilling");

    private MeasuredProblems() {}

    /// @param thought the rules that have found something in the statement
    static Map<Card, Problem> of(Step step, List<Card> thought) {
        Map<Card, Problem> problems = new LinkedHashMap<>();
        boolean known =
                thought.stream()
                        .anyMatch(
                                card ->
                                        card.level() == Level.ERROR
                                                || TAKING_LONG.contains(card.name()));
        if (step.measured().isPresent() && !known && !isMeant(step.ddl())) {
            Measured measured = step.measured().get();
            rewrite(measured)
                    .ifPresent(problem -> problems.put(EngineRules.UNEXPECTED_REWRITE, problem));
            scan(measured)
                    .filter(problem -> problems.isEmpty())
                    .ifPresent(problem -> problems.put(EngineRules.UNEXPECTED_SCAN, problem));
            held(step, measured)
                    .filter(problem -> problems.isEmpty())
                    .ifPresent(problem -> problems.put(EngineRules.LOCK_HELD, problem));
        }
        return problems;
    }

    /// Statements whose very purpose it is, with rules of their own.
    private static boolean isMeant(Ddl ddl) {
        return ddl instanceof Ddl.Truncate
                || ddl instanceof Ddl.Reindex
                || ddl instanceof Ddl.Refresh
                || ddl instanceof Ddl.Vacuum
                || ddl instanceof Ddl.Cluster;
    }

    private static Optional<Problem> rewrite(Measured measured) {
        return measured.rewritten().isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.at(0, names(measured.rewritten()) + " is written anew"));
    }

    private static Optional<Problem> scan(Measured measured) {
        return Stream.concat(measured.takes().stream(), measured.holds().stream())
                .filter(lock -> lock.mode().blocksWrites())
                .filter(lock -> measured.scanned().contains(lock.relation()))
                .findFirst()
                .map(lock -> Problem.at(0, lock + " while all of its rows are read"));
    }

    private static Optional<Problem> held(Step step, Measured measured) {
        Optional<HeldLock> lock =
                measured.holds().stream()
                        .filter(held -> held.mode() == LockMode.ACCESS_EXCLUSIVE)
                        .filter(held -> held.kind().equals("table"))
                        .findFirst();
        boolean works = !measured.scanned().isEmpty() && !(step.ddl() instanceof Ddl.Other);
        return lock.filter(held -> works)
                .map(
                        held ->
                                Problem.at(
                                        0,
                                        held
                                                + ", taken above in this transaction, is held while"
                                                + " "
                                                + names(measured.scanned())
                                                + " is read"));
    }

    private static String names(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }
}
