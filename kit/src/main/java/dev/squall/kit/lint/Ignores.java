package dev.squall.kit.lint;

import dev.squall.kit.lint.source.SourceComment;
import dev.squall.kit.lint.source.SourceFile;
import dev.squall.kit.lint.source.SourceStatement;
import dev.squall.kit.lint.step.Card;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The comments of a file that ignore findings, and what they have been good for.
final class Ignores {

    private final List<Ignore> all;
    private final Set<String> used = new HashSet<>();

    Ignores(SourceFile file) {
        this.all = file.comments().stream().map(Ignore::of).flatMap(Optional::stream).toList();
    }

    /// Why a finding of a statement is ignored, if it is.
    Optional<String> reason(String rule, Optional<SourceStatement> statement) {
        for (Ignore ignore : all) {
            boolean above =
                    statement.map(s -> s.comments().contains(ignore.comment())).orElse(false);
            if ((ignore.file() || above) && ignore.covers(rule)) {
                used.add(key(ignore.comment(), rule));
                return Optional.of(ignore.reason().orElse("no reason is given"));
            }
        }
        return Optional.empty();
    }

    private static String key(SourceComment comment, String rule) {
        return comment.start() + " " + rule;
    }

    /// Something wrong with a comment.
    ///
    /// @param card the rule that finds it
    /// @param at where the comment begins
    /// @param what what is wrong
    record Complaint(Card card, int at, String what) {}

    /// What is wrong with the comments, when all findings are known.
    ///
    /// @param looked the rules that were looked for
    List<Complaint> complaints(Set<String> looked) {
        List<Complaint> complaints = new ArrayList<>();
        for (Ignore ignore : all) {
            int at = ignore.comment().start();
            if (ignore.ours() && ignore.reason().isEmpty()) {
                complaints.add(
                        new Complaint(
                                EngineRules.IGNORE_WITHOUT_REASON,
                                at,
                                "the reason stands behind a colon: -- squall:ignore"
                                        + (ignore.file() ? "-file " : " ")
                                        + String.join(", ", ignore.rules())
                                        + ": because …"));
            }
            complaints.addAll(unused(ignore, looked));
        }
        return complaints;
    }

    private List<Complaint> unused(Ignore ignore, Set<String> looked) {
        List<Complaint> complaints = new ArrayList<>();
        int at = ignore.comment().start();
        for (String rule : ignore.rules()) {
            List<String> names = RuleNames.named(rule);
            if (!RuleNames.isKnown(rule)) {
                String hint = RuleNames.didYouMean(rule).map(text -> ": " + text).orElse("");
                complaints.add(
                        new Complaint(
                                EngineRules.UNUSED_IGNORE, at, "there is no rule " + rule + hint));
            } else if (looked.containsAll(names)
                    && names.stream().noneMatch(n -> used.contains(key(ignore.comment(), n)))) {
                String where = ignore.file() ? "in this file" : "in the statement below";
                complaints.add(
                        new Complaint(
                                EngineRules.UNUSED_IGNORE, at, rule + " finds nothing " + where));
            }
        }
        boolean nothing =
                ignore.rules().isEmpty()
                        && used.stream()
                                .noneMatch(k -> k.startsWith(ignore.comment().start() + " "));
        if (nothing) {
            complaints.add(
                    new Complaint(
                            EngineRules.UNUSED_IGNORE,
                            at,
                            ignore.ours() && !ignore.file()
                                    ? "it names no rule"
                                    : "there is nothing to ignore"));
        }
        return complaints;
    }
}
