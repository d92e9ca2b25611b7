package dev.squall.processor.check;

import dev.squall.processor.model.Model;

import java.util.List;
import java.util.stream.Stream;

/// All rules.
public final class Rules {

    private static final List<TableRule> TABLE = List.of();

    private Rules() {}

    /// The problems of a round.
    public static Stream<Problem> check(Model model) {
        return model.tables().stream()
                .flatMap(table -> TABLE.stream().flatMap(rule -> rule.check(table, model)));
    }
}
