package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.InsertModel;
import dev.squall.processor.model.InsertModel.Level;
import dev.squall.processor.model.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A record leaves out what an insert must have.
final class InsertMissing {

    private InsertMissing() {}

    static Stream<Problem> check(InsertModel insert) {
        return IntStream.range(0, insert.levels().size())
                .boxed()
                .flatMap(
                        number ->
                                insert.filled(number).stream()
                                        .flatMap(
                                                filled ->
                                                        check(
                                                                insert.levels().get(number),
                                                                filled)));
    }

    private static Stream<Problem> check(Level level, Set<Column> filled) {
        List<Column> set = Stream.concat(level.columns(), level.referring()).toList();
        List<Column> missing =
                level.table().columns().stream()
                        .filter(Column::required)
                        .filter(column -> !set.contains(column) && !filled.contains(column))
                        .toList();
        return missing.isEmpty() ? Stream.empty() : Stream.of(problem(level, missing));
    }

    private static Problem problem(Level level, List<Column> missing) {
        return Problem.error(
                "SQ296",
                Place.of(level.record()),
                level.record().nested()
                        + " is inserted into "
                        + level.table().name()
                        + ", but has no "
                        + String.join(", no ", missing.stream().map(Column::field).toList()),
                "add "
                        + String.join(
                                ", ",
                                missing.stream()
                                        .map(c -> c.declared().shown() + ' ' + c.field())
                                        .toList()));
    }
}
