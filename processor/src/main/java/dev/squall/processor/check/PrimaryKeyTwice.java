package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/// A table has two primary keys.
final class PrimaryKeyTwice implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        List<Column> ids = table.columns().stream().filter(c -> c.marks().id()).toList();
        List<Place> places = ids.stream().map(Column::outer).distinct().toList();
        boolean both = table.primaryKey() != null && !places.isEmpty();
        if (places.size() < 2 && !both) {
            return Stream.empty();
        }
        String all = String.join(", ", ids.stream().map(c -> '"' + c.field() + '"').toList());
        return Stream.of(
                Problem.error(
                        "SQ203",
                        places.getLast(),
                        both
                                ? table.record().nested()
                                        + " has @PrimaryKey, and "
                                        + places.getLast()
                                        + " has @Id"
                                : table.record().nested()
                                        + " has @Id on "
                                        + places.size()
                                        + " components",
                        both
                                ? "keep one of the two"
                                : "a key of several columns is @PrimaryKey({"
                                        + all
                                        + "}) on the record"));
    }
}
