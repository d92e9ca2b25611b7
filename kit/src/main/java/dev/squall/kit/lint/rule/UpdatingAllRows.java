package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;
import java.util.Optional;

/// All rows of a table are changed or deleted at once.
final class UpdatingAllRows implements Rule {

    @Override
    public Card card() {
        return new Card(
                "updating-all-rows",
                Level.WARNING,
                "all rows of a table are changed or deleted at once",
                "Each row is locked until the last one is written, and the table doubles in size."
                        + " In batches, others work in between.");
    }

    @Override
    public List<Problem> check(Step step) {
        DdlName table =
                switch (step.ddl()) {
                    case Ddl.Update update when update.all() -> update.table();
                    case Ddl.Delete delete when delete.all() -> delete.table();
                    default -> new DdlName(Optional.empty(), "", "", 0);
                };
        return !table.isPresent() || step.isFresh(table)
                ? List.of()
                : List.of(
                        Problem.at(
                                        0,
                                        "every row of "
                                                + table
                                                + " is locked until the last one is written")
                                .instead(
                                        "-- in batches, each in a transaction of its own:\n"
                                                + "… where id in (select id from "
                                                + table
                                                + " where … limit 1000)"));
    }
}
