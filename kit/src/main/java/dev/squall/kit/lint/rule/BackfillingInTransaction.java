package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import dev.squall.kit.lint.step.Problem;
import dev.squall.kit.lint.step.Rule;
import dev.squall.kit.lint.step.Step;
import java.util.List;

/// Rows are changed in the transaction that changes a table.
final class BackfillingInTransaction implements Rule {

    @Override
    public Card card() {
        return new Card(
                "backfilling",
                Level.WARNING,
                "rows are changed in the transaction that changes a table",
                "The locks of the change are held until all rows are written. A backfill runs by"
                        + " itself, in batches, after the change is committed.");
    }

    @Override
    public List<Problem> check(Step step) {
        if (step.ddl() instanceof Ddl.Update update
                && !step.isFresh(update.table())
                && step.alteredAnythingHere()) {
            String held =
                    step.wasAlteredHere(update.table()) ? update.table().written() : "other tables";
            return List.of(
                    Problem.at(
                                    0,
                                    "ACCESS EXCLUSIVE on "
                                            + held
                                            + ", taken above in this transaction, is"
                                            + " held until the rows of "
                                            + update.table()
                                            + " are written")
                            .instead(
                                    "-- in a migration of its own, in batches, until nothing is"
                                            + " updated:\n"
                                            + "update "
                                            + update.table()
                                            + " set … where id in (select id from "
                                            + update.table()
                                            + " where … limit 1000);"));
        }
        return List.of();
    }
}
