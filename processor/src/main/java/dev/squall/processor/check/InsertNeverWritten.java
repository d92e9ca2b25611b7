package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.InsertModel;
import dev.squall.processor.model.InsertModel.Given;
import java.util.stream.Stream;

/// A component sets a column that only the server writes.
final class InsertNeverWritten {

    private InsertNeverWritten() {}

    static Stream<Problem> check(InsertModel insert) {
        return insert.levels().stream()
                .flatMap(level -> level.given().stream())
                .flatMap(
                        given ->
                                given.node()
                                        .columns()
                                        .filter(column -> !column.insertable())
                                        .map(column -> problem(given, column)));
    }

    private static Problem problem(Given given, Column column) {
        boolean computed = column.filling().generatedSql() != null;
        return Problem.error(
                "SQ295",
                given.place(),
                given.place()
                        + " sets "
                        + column.place()
                        + ", which the server "
                        + (computed ? "computes" : "always numbers itself"),
                computed
                        ? "leave it out; returning() gives it"
                        : "leave it out; or let it take values: @Identity(BY_DEFAULT)");
    }
}
