package dev.squall.declare;

import dev.squall.error.Constraint;
import dev.squall.error.InvalidDeclaration;
import dev.squall.error.Report;
import dev.squall.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a table, or the schema's root, declares beside its columns.
///
/// ```java
/// static void table(LearningPlanTable t, Definition d) {
///     d.check("weekly_hours_check", t.weeklyHours.ge(0));
///     d.index("idx_learning_plans_user_created_at").on(t.userId, t.createdAt.desc());
///     d.policy("learning_plans_select").forSelect().to(AUTHENTICATED).using(ownedByCurrentUser(t.userId));
/// }
/// ```
///
/// What is wrong by itself (an index without columns, two policies of one name) is an error when
/// the declaration is first read, with the line it stands at.
public final class Definition extends RootDefinitions {

    Definition(@Nullable Table<?> table) {
        super(new Collected(table));
    }

    /// The declaration of a table, read once for each table class.
    public static Definition of(Table<?> table) {
        return Definitions.of(table);
    }

    /// The declarations that were read so far of tables with a name, as an error of the server
    /// gives it: one, unless several schemas in this JVM have such a table.
    public static List<Definition> named(TableRef table) {
        return Definitions.named(table);
    }

    /// The declarations of a schema's root.
    static Definition ofRoot(Consumer<Definition> root) {
        Definition d = new Definition(null);
        root.accept(d);
        d.collected.finish();
        return d;
    }

    /// Everything declared here, of one kind, in the order of declaration.
    public <D extends Declaration> List<D> all(Class<D> kind) {
        return collected.all(kind);
    }

    /// Everything declared here under a name: an index, a constraint.
    public Optional<Declaration> find(Namespace namespace, String name) {
        return collected.all(Declaration.class).stream()
                .filter(d -> d.namespace() == namespace && d.name().equals(name))
                .findFirst();
    }

    /// The constraint of a name, to recognise it in an error: `e.is(…)`. Generated table classes
    /// hand it on: `plans.constraint("weekly_hours_check")`.
    ///
    /// @throws dev.squall.error.InvalidDeclaration if none of that name is declared
    public Constraint constraint(String name) {
        Table<?> table = collected.table();
        if (table == null || find(Namespace.CONSTRAINT, name).isEmpty()) {
            throw new InvalidDeclaration(
                    Report.of("no constraint of this name is declared: " + name)
                            .line("declared", String.join(", ", constraintNames())));
        }
        return new Constraint(table.name().schema(), table.name().table().name(), name);
    }

    private List<String> constraintNames() {
        return collected.all(Declaration.class).stream()
                .filter(d -> d.namespace() == Namespace.CONSTRAINT)
                .map(Declaration::name)
                .toList();
    }

    /// The columns, with all that is declared of them.
    public List<ColumnDeclaration> columns() {
        return collected.columns();
    }

    /// Whether there is a policy, so that rows are seen in a session only. A view that reads as its
    /// reader has those of its tables.
    public boolean declaresPolicy() {
        return new Exposure().guarded(this);
    }

    /// The column that marks rows as deleted; null: they are really deleted.
    public @Nullable String softDelete() {
        return collected.softDelete();
    }

    Collected collected() {
        return collected;
    }
}
