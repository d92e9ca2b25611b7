package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// The row of a view is the record of a table, which has its classes already.
final class ViewRowIsATable implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        TableModel.ViewUse view = table.view();
        return view != null && view.rowIsTable()
                ? Stream.of(
                        Problem.error(
                                "SQ262",
                                table.place(),
                                "the row of "
                                        + view.type().nested()
                                        + " is "
                                        + table.record().nested()
                                        + ", which is a table",
                                "write a record for the rows of the view"))
                : Stream.empty();
    }
}
