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

/// A table is named without its schema.
final class RequireTableSchema implements Rule {

    @Override
    public Card card() {
        return new Card(
                "require-table-schema",
                Level.OFF,
                "a table is named without its schema",
                "Which table it is depends on the search_path of whoever runs the file.");
    }

    @Override
    public List<Problem> check(Step step) {
        Optional<DdlName> name =
                switch (step.ddl()) {
                    case Ddl.CreateTable create when !create.temporary() ->
                            Optional.of(create.table());
                    case Ddl.AlterTable alter -> Optional.of(alter.table());
                    case Ddl.CreateIndex index -> Optional.of(index.table());
                    case Ddl.Update update -> Optional.of(update.table());
                    case Ddl.Delete delete -> Optional.of(delete.table());
                    case Ddl.Insert insert -> Optional.of(insert.table());
                    case Ddl.CreateTrigger trigger -> Optional.of(trigger.table());
                    case Ddl.Truncate truncate -> truncate.tables().stream().findFirst();
                    case Ddl.Drop drop when drop.kind().equals("table") ->
                            drop.names().stream().findFirst();
                    default -> Optional.empty();
                };
        return name.filter(n -> n.isPresent() && n.schema().isEmpty())
                .map(
                        n ->
                                List.of(
                                        Problem.at(
                                                        n.at(),
                                                        "which "
                                                                + n
                                                                + " it is depends on the"
                                                                + " search_path")
                                                .instead("public." + n)))
                .orElse(List.of());
    }
}
