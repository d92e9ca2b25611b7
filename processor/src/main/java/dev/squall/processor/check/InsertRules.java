package dev.squall.processor.check;

import dev.squall.processor.model.InsertModel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is wrong with a record that is inserted: what was found while reading it, and where it can
/// be read, what it gives too much or too little.
final class InsertRules {

    private static final List<Function<InsertModel, Stream<Problem>>> RULES =
            List.of(
                    InsertNeverWritten::check,
                    InsertTwice::check,
                    InsertMissing::check,
                    InsertCycle::check);

    private InsertRules() {}

    static Stream<Problem> check(InsertModel insert) {
        Stream<Problem> found =
                insert.faults().stream()
                        .map(
                                fault ->
                                        Problem.error(
                                                code(fault.kind()),
                                                fault.place(),
                                                fault.message(),
                                                fault.hint()));
        return Stream.concat(found, RULES.stream().flatMap(rule -> rule.apply(insert)));
    }

    private static String code(InsertModel.Wrong kind) {
        return switch (kind) {
            case NO_TABLE -> "SQ290";
            case HIDDEN -> "SQ291";
            case NAME -> "SQ279";
            case UNKNOWN -> "SQ292";
            case TYPE -> "SQ293";
            case NULLABLE -> "SQ294";
        };
    }
}
