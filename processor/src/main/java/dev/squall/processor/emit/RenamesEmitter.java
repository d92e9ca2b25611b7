package dev.squall.processor.emit;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.ConstraintNames;
import dev.squall.processor.model.DomainUse;
import dev.squall.processor.model.Filling;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.model.TypeRenames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes what had another name before: the table, its columns and types, and with them the
/// constraints and sequences that PostgreSQL named after them.
final class RenamesEmitter {

    private final TableModel table;
    private final JavaFile file;
    private final String oldTable;
    private final ConstraintNames oldNames;
    private final List<List<String>> constraints = new ArrayList<>();
    private final Set<List<String>> types = new LinkedHashSet<>();

    RenamesEmitter(TableModel table, JavaFile file) {
        this.table = table;
        this.file = file;
        this.oldTable = oldOr(table.renamedFrom(), table.name());
        this.oldNames = new ConstraintNames(oldTable);
    }

    /// An old name, or the name itself; an empty one is a problem of its own.
    private static String oldOr(@Nullable String old, String name) {
        return old == null || old.isEmpty() ? name : old;
    }

    /// Notes a constraint, and by what name PostgreSQL had called it.
    void constraint(String name, Function<ConstraintNames, String> before) {
        String old = before.apply(oldNames);
        if (!old.equals(name)) {
            constraints.add(List.of(kind("CONSTRAINT"), Literals.text(name), Literals.text(old)));
        }
    }

    /// What columns were called.
    List<String> before(List<Column> columns) {
        return columns.stream().map(RenamesEmitter::before).toList();
    }

    static String before(Column column) {
        return oldOr(column.marks().renamedFrom(), column.name());
    }

    void emit() {
        if (!oldTable.equals(table.name())) {
            call(List.of(Literals.text(oldTable)));
        }
        for (Column column : table.columns()) {
            String old = before(column);
            if (!old.equals(column.name())) {
                call(List.of(DeclareEmitter.ref(column), Literals.text(old)));
            }
        }
        constraints.forEach(this::call);
        table.columns().forEach(this::sequence);
        table.columns().forEach(column -> types(column.shape()));
        types.forEach(this::call);
    }

    private void sequence(Column column) {
        Filling filling = column.filling();
        String name = ConstraintNames.sequence(table.name(), column.name());
        String old = ConstraintNames.sequence(oldTable, before(column));
        if ((filling.serial() || filling.identity() != null) && !name.equals(old)) {
            call(List.of(kind("SEQUENCE"), Literals.text(name), Literals.text(old)));
        }
    }

    private void types(Shape shape) {
        shape.all()
                .forEach(
                        part -> {
                            switch (part) {
                                case Shape.EnumOf e when !e.text() ->
                                        type(e.schema(), e.name(), e.renames(), "LABEL");
                                case Shape.Wrapper w when w.domain() != null -> domain(w.domain());
                                case Shape.CompositeOf c ->
                                        type(c.schema(), c.name(), c.renames(), "FIELD");
                                default -> {}
                            }
                        });
    }

    private void domain(DomainUse domain) {
        type(domain.schema(), domain.name(), domain.renames(), "");
    }

    private void type(String schema, String name, TypeRenames renames, String partKind) {
        String in = Literals.text(schema);
        String type = Literals.text(name);
        String oldType = oldOr(renames.type(), name);
        if (!oldType.equals(name)) {
            types.add(List.of(kind("TYPE"), in, "\"\"", type, Literals.text(oldType)));
        }
        renames.parts()
                .forEach(
                        (part, old) ->
                                types.add(
                                        List.of(
                                                kind(partKind),
                                                in,
                                                type,
                                                Literals.text(part),
                                                Literals.text(old))));
    }

    private String kind(String kind) {
        return file.name(Core.RENAME) + ".Kind." + kind;
    }

    private void call(List<String> arguments) {
        file.call(2, "d.renamedFrom(", arguments, ");");
    }
}
