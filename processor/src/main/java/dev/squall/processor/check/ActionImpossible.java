package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Link;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A foreign key would set null, or a default that there is none of, in a column that is not null.
final class ActionImpossible implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return Link.of(table)
                .flatMap(
                        link ->
                                link.columns(table).stream()
                                        .flatMap(column -> check(link, column)));
    }

    private static Stream<Problem> check(Link link, Column column) {
        return Stream.of(link.actions().onDelete(), link.actions().onUpdate())
                .filter(action -> impossible(action, column))
                .limit(1)
                .map(
                        action ->
                                Problem.error(
                                        "SQ221",
                                        link.place(),
                                        link.says()
                                                + " says "
                                                + action
                                                + ", but "
                                                + column.place()
                                                + why(action),
                                        action.equals("SET_NULL")
                                                ? "make it @Nullable, or choose CASCADE or RESTRICT"
                                                : "give it a @Default, or make it @Nullable"));
    }

    private static boolean impossible(String action, Column column) {
        return !column.nullable()
                && (action.equals("SET_NULL")
                        || (action.equals("SET_DEFAULT") && column.filling().defaultSql() == null));
    }

    private static String why(String action) {
        return action.equals("SET_NULL") ? " is not null" : " is not null and has no default";
    }
}
