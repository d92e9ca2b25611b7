package dev.squall.processor.check;

import dev.squall.processor.model.InsertModel;
import dev.squall.processor.model.InsertModel.Edge;
import dev.squall.processor.model.InsertModel.Kind;
import dev.squall.processor.model.InsertModel.Level;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A record that must contain itself, so that none can ever be made. In a list it may: a tree ends.
final class InsertCycle {

    private InsertCycle() {}

    static Stream<Problem> check(InsertModel insert) {
        return IntStream.range(0, insert.levels().size())
                .boxed()
                .flatMap(
                        number ->
                                must(insert.levels().get(number))
                                        .filter(edge -> leads(insert, edge.level(), number))
                                        .limit(1)
                                        .map(edge -> problem(insert.levels().get(number), edge)));
    }

    private static Stream<Edge> must(Level level) {
        return level.edges().stream().filter(e -> e.kind() != Kind.MANY && !e.nullable());
    }

    private static boolean leads(InsertModel insert, int from, int to) {
        Set<Integer> seen = new HashSet<>();
        return reaches(insert, from, to, seen);
    }

    private static boolean reaches(InsertModel insert, int from, int to, Set<Integer> seen) {
        return from == to
                || (seen.add(from)
                        && must(insert.levels().get(from))
                                .anyMatch(edge -> reaches(insert, edge.level(), to, seen)));
    }

    private static Problem problem(Level level, Edge edge) {
        return Problem.error(
                "SQ298",
                edge.place(),
                edge.place() + " leads back to " + level.record().nested() + ": it would never end",
                "declare it @Nullable, so that the last one has none");
    }
}
