package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// The method `view(…)` of a view cannot be called.
final class ViewMethodMisshaped implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.method() == TableModel.TableMethod.WRONG
                ? Stream.of(
                        Problem.error(
                                "SQ261",
                                new Place(table.declaredBy(), "view"),
                                table.declaredBy().nested()
                                        + ".view(…) is not the method that declares more of its"
                                        + " view",
                                "write it as: static void view("
                                        + table.tableClass().simple()
                                        + " t, Definition d), not private, without throws"))
                : Stream.empty();
    }
}
