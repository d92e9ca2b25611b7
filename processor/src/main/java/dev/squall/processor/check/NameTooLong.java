package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// A name has more than 63 bytes.
final class NameTooLong implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        Stream<Problem> tables =
                Stream.of(table.schema(), table.name())
                        .filter(NameTooLong::tooLong)
                        .map(name -> problem(table.place(), name));
        Stream<Problem> columns =
                table.columns().stream()
                        .filter(column -> tooLong(column.name()))
                        .map(column -> problem(column.place(), column.name()));
        return Stream.concat(tables, columns);
    }

    private static boolean tooLong(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length > 63;
    }

    private static Problem problem(Place place, String name) {
        return Problem.error(
                "SQ212",
                place,
                place
                        + ": the name \""
                        + name
                        + "\" has "
                        + name.getBytes(StandardCharsets.UTF_8).length
                        + " bytes, PostgreSQL keeps 63",
                "give it a shorter one with "
                        + (place.member().isEmpty() ? "@Table" : "@Column")
                        + "(\"…\")");
    }
}
