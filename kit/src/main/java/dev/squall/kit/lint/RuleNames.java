package dev.squall.kit.lint;

import dev.squall.kit.error.Words;
import dev.squall.kit.lint.rule.Rules;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The names of the rules, and what else they are called.
public final class RuleNames {

    private static final Map<String, List<String>> ALIASES =
            Map.of(
                    "prefer-timestamptz",
                    List.of("prefer-timestamp-tz"),
                    "require-timeout-settings",
                    List.of("require-lock-timeout", "require-statement-timeout"),
                    "ban-create-domain-with-constraints",
                    List.of("ban-create-domain-with-constraint"));

    private static final Map<String, Card> CARDS = cards();

    private RuleNames() {}

    private static Map<String, Card> cards() {
        Map<String, Card> cards = new TreeMap<>();
        Stream.concat(Rules.all().stream().map(Rule::card), EngineRules.ALL.stream())
                .forEach(card -> cards.put(card.name(), card));
        return cards;
    }

    /// What all rules say about themselves, in the order of their names.
    public static List<Card> all() {
        return List.copyOf(CARDS.values());
    }

    /// What a rule says about itself.
    static Card card(String name) {
        Card card = CARDS.get(name);
        if (card == null) {
            throw new IllegalArgumentException("there is no rule " + name);
        }
        return card;
    }

    /// Whether there is a rule of this name.
    public static boolean isKnown(String name) {
        return CARDS.containsKey(name) || ALIASES.containsKey(name);
    }

    /// The rules that a name stands for.
    static List<String> named(String name) {
        return ALIASES.getOrDefault(name, List.of(name));
    }

    static Set<String> allNamed(Set<String> names) {
        Set<String> all = new TreeSet<>();
        names.forEach(name -> all.addAll(named(name)));
        return all;
    }

    /// "did you mean …", for a name that no rule has.
    public static Optional<String> didYouMean(String name) {
        return Words.didYouMean(name, CARDS.keySet());
    }
}
