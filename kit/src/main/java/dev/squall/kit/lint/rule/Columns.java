package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.ColumnDefinition;
import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.SqlType;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.step.Step;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Columns that get a type in a statement.
final class Columns {

    private Columns() {}

    /// A column and its type.
    record Typed(DdlName name, SqlType type) {}

    /// The columns that are created with a type, or get it.
    static List<Typed> typed(Step step, Predicate<SqlType> type) {
        Stream<ColumnDefinition> created =
                step.ddl() instanceof Ddl.CreateTable create && !create.temporary()
                        ? create.columns().stream()
                        : step.actions(TableAction.AddColumn.class).stream()
                                .map(TableAction.AddColumn::column);
        Stream<Typed> changed =
                step.actions(TableAction.SetType.class).stream()
                        .map(set -> new Typed(set.column(), set.type()));
        return Stream.concat(created.map(c -> new Typed(c.name(), c.type())), changed)
                .filter(column -> type.test(column.type()))
                .toList();
    }
}
