package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.model.TableModel.TableMethod;
import java.util.stream.Stream;

/// A view has no method `query()` that gives its rows.
final class ViewQueryMisshaped implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        TableModel.ViewUse view = table.view();
        if (view == null || view.query() == TableMethod.GOOD) {
            return Stream.empty();
        }
        boolean missing = view.query() == TableMethod.NONE;
        return Stream.of(
                Problem.error(
                        "SQ260",
                        missing ? table.place() : new Place(view.type(), "query"),
                        missing
                                ? view.type().nested() + " has no query()"
                                : view.type().nested() + ".query() is not the query of its view",
                        "write it as: static Query<"
                                + table.record().nested()
                                + "> query(), not private, without throws"));
    }
}
