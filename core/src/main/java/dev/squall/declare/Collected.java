package dev.squall.declare;

import dev.squall.annotation.IdentityKind;
import dev.squall.error.DuplicateDeclaration;
import dev.squall.error.InvalidDeclaration;
import dev.squall.error.Report;
import dev.squall.sql.Fragment;
import dev.squall.table.Column;
import dev.squall.table.MaterializedView;
import dev.squall.table.Table;
import dev.squall.table.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What one [Definition] has been told so far.
final class Collected {

    /// What is said of a column.
    static final class Facts {
        String at = "";
        @Nullable String defaultsTo;
        @Nullable String generatedAs;
        @Nullable IdentityKind identity;
        boolean serial;
        boolean updatedAt;
    }

    private final @Nullable Table<?> table;
    private final SequencedMap<String, Facts> facts = new LinkedHashMap<>();
    private final SequencedMap<String, String> positions = new LinkedHashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private final Map<Role, RoleBuilder> roles = new LinkedHashMap<>();
    private List<Declaration> finished = List.of();

    Collected(@Nullable Table<?> table) {
        this.table = table;
        if (table != null) {
            table.columns().forEach(column -> facts.put(column.name().name(), new Facts()));
        }
    }

    /// The table; null: the schema's root.
    @Nullable Table<?> table() {
        return table;
    }

    Facts column(Column<?, ?> column) {
        Facts known = facts.get(column.name().name());
        if (table == null
                || known == null
                || !TableRef.of(column.table()).equals(TableRef.of(table))) {
            throw new InvalidDeclaration(
                    Report.of(column + " is not a column of " + owner())
                            .line("declared at", Origin.caller(null).position())
                            .hint("use the columns of the table that is given to table(t, d)"));
        }
        return known;
    }

    Site inTable(String kind, String name) {
        Site site = site(kind, name);
        if (table == null) {
            throw site.invalid("belongs to a table", "declare it in the record's table(t, d)");
        }
        return site;
    }

    Site inRoot(String kind, String name) {
        Site site = site(kind, name);
        if (table != null) {
            throw site.invalid(
                    "belongs to the schema's root", "declare it in define(d) of the @Schema class");
        }
        return site;
    }

    Site site(String kind, String name) {
        return new Site(
                kind + " " + name,
                name,
                table == null ? null : TableRef.of(table),
                positions,
                Origin.caller(table == null ? null : table.getClass()));
    }

    <P extends Pending> P add(P declaration) {
        pending.add(declaration);
        return declaration;
    }

    RoleBuilder role(Role role) {
        RoleBuilder known = roles.get(role);
        if (known == null) {
            known = add(new RoleBuilder(inRoot("role", role.name()), role));
            roles.put(role, known);
        }
        return known;
    }

    /// How many there are of a kind so far.
    int count(Class<? extends Pending> kind) {
        return Math.toIntExact(pending.stream().filter(kind::isInstance).count());
    }

    /// The view that is being declared.
    ViewBuilder viewBuilder(String kind) {
        return pending.stream()
                .filter(ViewBuilder.class::isInstance)
                .map(ViewBuilder.class::cast)
                .findFirst()
                .orElseThrow(
                        () ->
                                site(kind, "that are read")
                                        .invalid("belong to a view", "say it in view(t, d)"));
    }

    ViewBuilder view(Fragment query) {
        if (!(table instanceof View<?> view)) {
            throw site("view", owner()).invalid("is no view", "write a class with @View");
        }
        return add(new ViewBuilder(inTable("view", owner()), view, query));
    }

    /// Checks and keeps everything that was declared.
    void finish() {
        facts.forEach((name, known) -> positions.put(name, known.at));
        List<Declaration> all = new ArrayList<>();
        Map<String, Declaration> names = new LinkedHashMap<>();
        for (Pending each : pending) {
            Declaration next = each.build();
            String thing = next.namespace().word() + " " + next.name();
            Declaration first = names.putIfAbsent(thing, next);
            if (first != null) {
                throw new DuplicateDeclaration(
                        thing, owner(), first.declaredAt(), next.declaredAt());
            }
            all.add(next);
        }
        checkPrimaryKeys(all);
        if (table instanceof View<?> view) {
            all.forEach(declaration -> checkOnView(view, declaration));
        }
        checkPolicies(all);
        PartitionKeys.check(owner(), all);
        finished = List.copyOf(all);
    }

    private void checkPolicies(List<Declaration> all) {
        Column<?, ?> mark = table == null ? null : table.softDelete();
        if (table != null && mark != null) {
            SoftDeletePolicy rule = new SoftDeletePolicy(TableRef.of(table), mark.name());
            all.stream()
                    .filter(PolicyDeclaration.class::isInstance)
                    .map(PolicyDeclaration.class::cast)
                    .forEach(rule::check);
        }
    }

    /// The column that marks rows as deleted.
    @Nullable String softDelete() {
        Column<?, ?> mark = table == null ? null : table.softDelete();
        return mark == null ? null : mark.name().name();
    }

    private void checkPrimaryKeys(List<Declaration> all) {
        List<Declaration> keys =
                all.stream().filter(d -> d instanceof PrimaryKeyDeclaration).toList();
        if (keys.size() > 1) {
            throw new DuplicateDeclaration(
                    "primary key", owner(), keys.get(0).declaredAt(), keys.get(1).declaredAt());
        }
    }

    /// A view has comments, and a materialized one indexes; all else is a matter of tables.
    private void checkOnView(View<?> view, Declaration declaration) {
        boolean good =
                switch (declaration) {
                    case ViewDeclaration _, CommentDeclaration _, TextDeclaration _ -> true;
                    case IndexDeclaration _ -> view instanceof MaterializedView<?>;
                    default -> false;
                };
        if (!good) {
            throw new InvalidDeclaration(
                    Report.of(
                                    declaration.namespace().word()
                                            + " "
                                            + declaration.name()
                                            + " is declared of a view")
                            .line("in", owner())
                            .line("declared at", declaration.declaredAt())
                            .hint("declare it of a table; a materialized view can have indexes"));
        }
    }

    <D extends Declaration> List<D> all(Class<D> kind) {
        return finished.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<ColumnDeclaration> columns() {
        if (table == null) {
            return List.of();
        }
        List<ColumnDeclaration> columns = new ArrayList<>();
        for (Column<?, ?> column : table.columns()) {
            Facts known = column(column);
            columns.add(
                    new ColumnDeclaration(
                            column.name().name(),
                            column.type(),
                            column.nullable(),
                            known.defaultsTo,
                            known.generatedAs,
                            known.identity,
                            known.serial,
                            known.updatedAt,
                            known.at));
        }
        return columns;
    }

    private String owner() {
        return table == null ? "the schema's root" : TableRef.of(table).toString();
    }
}
