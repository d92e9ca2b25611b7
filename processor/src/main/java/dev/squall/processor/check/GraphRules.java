package dev.squall.processor.check;

import dev.squall.processor.model.GraphModel;
import java.util.stream.Stream;

/// What is wrong with a shape.
final class GraphRules {

    private GraphRules() {}

    static Stream<Problem> check(GraphModel graph) {
        return graph.faults().stream()
                .map(
                        fault ->
                                Problem.error(
                                        code(fault.kind()),
                                        fault.place(),
                                        fault.message(),
                                        fault.hint()));
    }

    private static String code(GraphModel.Fault.Kind kind) {
        return switch (kind) {
            case NO_TABLE -> "SQ277";
            case HIDDEN -> "SQ256";
            case UNKNOWN -> "SQ257";
            case TYPE -> "SQ258";
            case NULLABLE -> "SQ259";
            case CYCLE -> "SQ278";
            case PATH -> "SQ270";
            case SAID_TWICE -> "SQ271";
            case DEPTH -> "SQ272";
            case OTHER_TABLE -> "SQ273";
            case AMBIGUOUS -> "SQ274";
            case KEY -> "SQ275";
            case MISPLACED -> "SQ276";
            case WAY -> "SQ280";
            case TEXT -> "SQ281";
            case ORDER -> "SQ282";
            case LIMIT -> "SQ283";
            case AGGREGATE -> "SQ284";
            case NO_VALUE -> "SQ285";
        };
    }
}
