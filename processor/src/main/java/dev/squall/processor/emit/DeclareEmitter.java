package dev.squall.processor.emit;

import dev.squall.processor.model.Actions;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.ConstraintNames;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.model.TableModel.TableMethod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the method `declare` of a table class: what the annotations say.
final class DeclareEmitter {

    private final TableModel table;
    private final JavaFile file;
    private final Model model;
    private final ConstraintNames names;
    private final RenamesEmitter renames;

    DeclareEmitter(TableModel table, Model model, JavaFile file) {
        this.table = table;
        this.model = model;
        this.file = file;
        this.names = new ConstraintNames(table.name());
        this.renames = new RenamesEmitter(table, file);
    }

    void emit() {
        file.blank();
        file.line(1, "@Override");
        file.line(1, "public void declare(" + file.name(Core.DEFINITION) + " d) {");
        table.columns().forEach(column -> call("at", ref(column), Literals.text(column.at())));
        if (table.view() == null) {
            ofTable();
        } else {
            ofView(table.view());
        }
        comments();
        if (table.view() == null) {
            renames.emit();
        }
        if (table.method() == TableMethod.GOOD) {
            String method = table.view() == null ? ".table(this, d);" : ".view(this, d);";
            file.line(2, file.name(table.declaredBy()) + method);
        }
        file.line(1, "}");
    }

    private void ofView(TableModel.ViewUse view) {
        if (view.query() != TableMethod.GOOD) {
            return; // a rule says why
        }
        List<String> steps = new ArrayList<>();
        if (view.securityInvoker()) {
            steps.add(".securityInvoker()");
        }
        if (view.securityBarrier()) {
            steps.add(".securityBarrier()");
        }
        if (view.withNoData()) {
            steps.add(".withNoData()");
        }
        String call = "d.view(" + file.name(view.type()) + ".query())";
        file.line(2, call + (steps.isEmpty() ? ";" : ""));
        chain(steps);
    }

    private void ofTable() {
        table.columns().forEach(this::filling);
        primaryKey();
        table.columns().forEach(this::unique);
        table.columns().forEach(this::reference);
        table.foreignKeys().forEach(this::foreignKey);
        table.columns().forEach(this::labels);
    }

    private void filling(Column column) {
        var filling = column.filling();
        if (filling.defaultSql() != null) {
            call("defaultsTo", ref(column), Literals.text(filling.defaultSql()));
        }
        if (filling.generatedSql() != null) {
            call("generatedAs", ref(column), Literals.text(filling.generatedSql()));
        }
        if (filling.identity() != null) {
            call("identity", ref(column), file.name(Core.IDENTITY) + '.' + filling.identity());
        }
        if (filling.serial()) {
            call("serial", ref(column));
        }
        if (filling.updatedAt()) {
            call("updatedAt", ref(column));
        }
    }

    private void primaryKey() {
        List<Column> key = table.key();
        if (!key.isEmpty()) {
            String given = table.primaryKey() == null ? "" : table.primaryKey().name();
            String name = names.primaryKey(given);
            renames.constraint(name, old -> old.primaryKey(given));
            List<String> arguments = new ArrayList<>();
            arguments.add(Literals.text(name));
            key.forEach(column -> arguments.add(ref(column)));
            file.call(2, "d.primaryKey(", arguments, ");");
        }
    }

    private void unique(Column column) {
        var unique = column.marks().unique();
        if (unique != null) {
            String name = names.unique(unique.name(), List.of(column.name()));
            List<String> before = renames.before(List.of(column));
            renames.constraint(name, old -> old.unique(unique.name(), before));
            file.line(2, "d.unique(" + Literals.text(name) + ')');
            List<String> steps = new ArrayList<>();
            steps.add(".on(" + ref(column) + ')');
            if (unique.nullsNotDistinct()) {
                steps.add(".nullsNotDistinct()");
            }
            deferrable(unique.deferrable(), steps);
            chain(steps);
        }
    }

    private void reference(Column column) {
        var reference = column.marks().reference();
        if (reference != null) {
            key(
                    List.of(column),
                    model.table(reference.target()),
                    reference.column().isEmpty() ? List.of() : List.of(reference.column()),
                    reference.actions());
        }
    }

    private void foreignKey(TableModel.ForeignKeyUse use) {
        List<Column> columns =
                use.components().stream().flatMap(name -> table.column(name).stream()).toList();
        key(columns, model.table(use.target()), use.references(), use.actions());
    }

    private void key(
            List<Column> columns,
            @Nullable TableModel target,
            List<String> named,
            Actions actions) {
        if (target == null || columns.isEmpty()) {
            return; // a rule says why
        }
        List<String> own = columns.stream().map(Column::name).toList();
        List<Column> keys =
                named.isEmpty()
                        ? target.key()
                        : named.stream().flatMap(name -> target.column(name).stream()).toList();
        List<String> referenced = new ArrayList<>();
        referenced.add(Literals.text(target.schema()));
        referenced.add(Literals.text(target.name()));
        keys.forEach(key -> referenced.add(Literals.text(key.name())));
        String name = names.foreignKey(actions.name(), own);
        List<String> before = renames.before(columns);
        renames.constraint(name, old -> old.foreignKey(actions.name(), before));
        file.line(2, "d.foreignKey(" + Literals.text(name) + ')');
        List<String> steps = new ArrayList<>();
        steps.add(
                ".on("
                        + String.join(", ", columns.stream().map(DeclareEmitter::ref).toList())
                        + ')');
        steps.add(".references(" + String.join(", ", referenced) + ')');
        action(".onDelete(", actions.onDelete(), steps);
        action(".onUpdate(", actions.onUpdate(), steps);
        deferrable(actions.deferrable(), steps);
        chain(steps);
    }

    private void action(String method, String value, List<String> steps) {
        if (!value.isEmpty() && !value.equals("NO_ACTION")) {
            steps.add(method + file.name(Core.ACTION) + '.' + value + ')');
        }
    }

    private void labels(Column column) {
        if (column.shape().stored() instanceof Shape.EnumOf e && e.text() && e.check()) {
            List<String> arguments = new ArrayList<>();
            String name = names.check(column.name());
            renames.constraint(name, old -> old.check(RenamesEmitter.before(column)));
            arguments.add(Literals.text(name));
            arguments.add(ref(column));
            arguments.addAll(Literals.texts(e.labels()));
            file.call(2, "d.checkLabels(", arguments, ");");
        }
    }

    private void comments() {
        if (table.comment() != null) {
            call("comment", Literals.text(table.comment()));
        }
        for (Column column : table.columns()) {
            if (column.marks().comment() != null) {
                call("comment", ref(column), Literals.text(column.marks().comment()));
            }
        }
    }

    private void deferrable(String value, List<String> steps) {
        if (!value.isEmpty() && !value.equals("NOT_DEFERRABLE")) {
            steps.add(".deferrable(" + file.name(Core.DEFERRABLE) + '.' + value + ')');
        }
    }

    private void chain(List<String> steps) {
        for (int i = 0; i < steps.size(); i++) {
            file.line(4, steps.get(i) + (i == steps.size() - 1 ? ";" : ""));
        }
    }

    private void call(String method, String... arguments) {
        file.call(2, "d." + method + '(', List.of(arguments), ");");
    }

    /// A column called like the parameter is only reached through `this`.
    static String ref(Column column) {
        return column.field().equals("d") ? "this.d" : column.field();
    }
}
