package dev.squall.declare;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.expr.Condition;
import dev.squall.sql.Fragment;
import dev.squall.table.Column;
import java.util.List;

/// What a table or a view has beside its columns. Part of [Definition].
public abstract sealed class TableDefinitions extends ColumnDefinitions permits StorageDefinitions {

    TableDefinitions(Collected collected) {
        super(collected);
    }

    /// `primary key (…)`
    public void primaryKey(String name, Column<?, ?>... columns) {
        Site site = collected.inTable("primary key", name);
        collected.add(
                () -> {
                    List<String> names = site.someColumns(List.of(columns));
                    return new PrimaryKeyDeclaration(name, names, site.at(names));
                });
    }

    /// `foreign key (…) references …`
    public ForeignKeyBuilder foreignKey(String name) {
        return collected.add(new ForeignKeyBuilder(collected.inTable("foreign key", name)));
    }

    /// `unique (…)`
    public UniqueBuilder unique(String name) {
        return collected.add(new UniqueBuilder(collected.inTable("unique constraint", name)));
    }

    /// `check (…)`: `d.check("weekly_hours_check", t.weeklyHours.ge(0))`.
    public void check(String name, Condition condition) {
        Site site = collected.inTable("check", name);
        collected.add(
                () -> new CheckDeclaration(name, Expression.of(condition), site.at(List.of())));
    }

    /// A check that a text column holds one of some labels: `check (status in ('draft',
    /// 'active'))`.
    public void checkLabels(String name, Column<?, ?> column, String... labels) {
        Site site = collected.inTable("check", name);
        collected.add(
                () -> {
                    List<String> columns = site.columns(List.of(column));
                    if (labels.length == 0) {
                        throw site.invalid("allows no label", "name at least one");
                    }
                    return new CheckDeclaration(
                            name,
                            Expression.of(new LabelCheck(column, List.of(labels))),
                            site.at(columns));
                });
    }

    /// An exclusion constraint; see [ExclusionBuilder].
    public ExclusionBuilder exclusion(String name) {
        return collected.add(new ExclusionBuilder(collected.inTable("exclusion", name)));
    }

    /// An index; see [IndexBuilder].
    public IndexBuilder index(String name) {
        return collected.add(new IndexBuilder(collected.inTable("index", name)));
    }

    /// A policy; the table then has row-level security enabled and forced. See [PolicyBuilder].
    public PolicyBuilder policy(String name) {
        return collected.add(new PolicyBuilder(collected.inTable("policy", name)));
    }

    /// At most so many rows for each value of a column; see [RowLimitBuilder].
    public RowLimitBuilder limit(String name) {
        return collected.add(new RowLimitBuilder(collected.inTable("limit", name)));
    }

    /// A trigger, as the text that follows its name.
    ///
    /// ```java
    /// d.trigger("plans_audit", "after insert on learning_plans for each row execute function audit()")
    ///         .dependsOn("audit");
    /// ```
    public TriggerBuilder trigger(String name, @CompileTimeConstant String text) {
        return collected.add(new TriggerBuilder(collected.inTable("trigger", name), text));
    }

    /// The query of a view; see [ViewBuilder].
    public ViewBuilder view(Fragment query) {
        return collected.view(query);
    }

    /// `comment on table … is '…'`
    public void comment(String text) {
        Site site = collected.inTable("comment", "on the table");
        collected.add(() -> new CommentDeclaration(null, text, site.at(List.of())));
    }
}
