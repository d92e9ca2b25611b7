package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// A fact about one table that is a problem.
interface TableRule {

    /// What is wrong with the table.
    Stream<Problem> check(TableModel table, Model model);
}
