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

/// A table is written anew by `vacuum full` or `cluster`.
final class PreferRepack implements Rule {

    @Override
    public Card card() {
        return new Card(
                "prefer-repack",
                Level.ERROR,
                "a table is written anew by `vacuum full` or `cluster`",
                "Nobody can read or write it meanwhile. pg_repack, and `repack (concurrently)`"
                        + " since version 19, do it beside the work.");
    }

    @Override
    public List<Problem> check(Step step) {
        Optional<DdlName> table =
                switch (step.ddl()) {
                    case Ddl.Vacuum vacuum when vacuum.full() -> vacuum.table();
                    case Ddl.Cluster cluster -> cluster.table();
                    default -> Optional.of(new DdlName(Optional.empty(), "", "", -1));
                };
        if (table.isPresent() && (table.get().at() < 0 || step.isFresh(table.get()))) {
            return List.of();
        }
        String name = table.map(DdlName::written).orElse("every table");
        return List.of(
                Problem.at(0, "ACCESS EXCLUSIVE on " + name + " until all of it is written again")
                        .instead(
                                step.since(19)
                                        ? "repack (concurrently) "
                                                + table.map(DdlName::written).orElse("…")
                                                + ";"
                                        : "-- pg_repack --table="
                                                + table.map(DdlName::last).orElse("…")));
    }
}
