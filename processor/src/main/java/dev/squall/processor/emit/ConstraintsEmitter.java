package dev.squall.processor.emit;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.ConstraintNames;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a constant for each constraint that annotations declare: `constraints.emailKey`. The
/// names are given in the order of [DeclareEmitter], so that they are numbered like there.
final class ConstraintsEmitter {

    static final String CLASS = "Constraints";

    private final TableModel table;
    private final Model model;
    private final JavaFile file;
    private final Map<String, String> constants = new LinkedHashMap<>();

    ConstraintsEmitter(TableModel table, Model model, JavaFile file) {
        this.table = table;
        this.model = model;
        this.file = file;
        if (table.view() == null) {
            collect(new ConstraintNames(table.name()));
        }
    }

    private void collect(ConstraintNames names) {
        if (!table.key().isEmpty()) {
            add(names.primaryKey(table.primaryKey() == null ? "" : table.primaryKey().name()));
        }
        for (Column column : table.columns()) {
            var unique = column.marks().unique();
            if (unique != null) {
                add(names.unique(unique.name(), List.of(column.name())));
            }
        }
        for (Column column : table.columns()) {
            var reference = column.marks().reference();
            if (reference != null && model.table(reference.target()) != null) {
                add(names.foreignKey(reference.actions().name(), List.of(column.name())));
            }
        }
        for (TableModel.ForeignKeyUse use : table.foreignKeys()) {
            List<String> columns =
                    use.components().stream()
                            .flatMap(name -> table.column(name).stream())
                            .map(Column::name)
                            .toList();
            if (model.table(use.target()) != null && !columns.isEmpty()) {
                add(names.foreignKey(use.actions().name(), columns));
            }
        }
        for (Column column : table.columns()) {
            if (column.shape().stored() instanceof Shape.EnumOf e && e.text() && e.check()) {
                add(names.check(column.name()));
            }
        }
    }

    /// `users_email_key` of `users` is `emailKey`.
    private void add(String name) {
        String prefix = table.name() + '_';
        String own = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        String constant = Names.camel(own);
        while (constants.containsKey(constant)) {
            constant += '_';
        }
        constants.put(constant, name);
    }

    /// A column of that name is not hidden: then the names are to be had by `constraint(…)` alone.
    private boolean isEmpty() {
        return constants.isEmpty() || table.column("constraints").isPresent();
    }

    void field() {
        if (!isEmpty()) {
            file.blank();
            file.doc(1, List.of("The names of its constraints, to recognise them in errors."));
            file.line(1, "public final " + CLASS + " constraints = new " + CLASS + "();");
        }
    }

    void nested() {
        if (isEmpty()) {
            return;
        }
        file.blank();
        file.doc(1, List.of("The constraints that annotations declare."));
        file.line(1, "public static final class " + CLASS + " {");
        constants.forEach(this::constant);
        file.blank();
        file.line(2, "private " + CLASS + "() {}");
        file.line(1, "}");
    }

    private void constant(String constant, String name) {
        file.blank();
        file.doc(2, List.of('`' + name + '`'));
        file.assign(
                2,
                "public final " + file.name(Core.CONSTRAINT) + ' ' + constant,
                "new " + file.name(Core.CONSTRAINT) + '(',
                List.of(
                        Literals.text(table.schema()),
                        Literals.text(table.name()),
                        Literals.text(name)),
                ");");
    }
}
