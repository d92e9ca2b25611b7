package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/// Writes `UserTable`.
final class TableEmitter {

    private final TableModel table;
    private final Model model;
    private final JavaFile file;
    private final TypeCode types;
    private final Constants constants;
    private final JavaType record;
    private final String self;

    private TableEmitter(TableModel table, Model model) {
        this.table = table;
        this.model = model;
        this.file = new JavaFile(table.tableClass(), table.file());
        file.reserve(ConstraintsEmitter.CLASS);
        this.constants = new Constants(table);
        this.types = new TypeCode(file, constants);
        this.record = JavaType.of(table.record());
        this.self = table.tableClass().simple();
    }

    static SourceFile emit(TableModel table, Model model) {
        return new TableEmitter(table, model).emit();
    }

    private SourceFile emit() {
        String head = Code.access(table) + "final class " + self + " extends ";
        file.line(0, head + file.generic(parent(), record));
        file.line(2, "implements " + String.join(", ", interfaces()) + " {");
        file.blank();
        constants.all().forEach(this::constant);
        if (table.view() == null) {
            file.line(1, "static final " + self + " ROWS = new " + self + "();");
        }
        table.columns().forEach(this::column);
        RelationsEmitter relations = new RelationsEmitter(table, model, file);
        relations.fields();
        ConstraintsEmitter named = new ConstraintsEmitter(table, model, file);
        named.field();
        constructors();
        methods();
        relations.method();
        new DeclareEmitter(table, model, file).emit();
        named.nested();
        file.line(0, "}");
        List<String> doc = new ArrayList<>();
        doc.add(
                "The "
                        + word()
                        + " `"
                        + Code.sqlName(table)
                        + "`: its rows are ["
                        + table.record().nested()
                        + "].");
        if (!table.doc().isEmpty()) {
            doc.add("");
            doc.addAll(table.doc());
        }
        return file.finish(List.of(table.place()), doc);
    }

    private ClassName parent() {
        TableModel.ViewUse view = table.view();
        if (view == null) {
            return Core.TABLE;
        }
        return view.materialized() ? Core.MATERIALIZED_VIEW : Core.VIEW;
    }

    private String word() {
        return table.view() == null ? "table" : "view";
    }

    private List<String> interfaces() {
        List<String> all = new ArrayList<>();
        if (table.view() == null) {
            String stage = Code.firstStage(table, file);
            all.add(file.name(Core.INSERTABLE) + '<' + file.type(record) + ", " + stage + '>');
        }
        if (table.softDelete().isPresent()) {
            all.add(file.generic(Core.SOFT_DELETABLE, record));
        }
        all.add(file.name(Core.DECLARED));
        return all;
    }

    private void constant(Constants.Typed typed, String name) {
        TypeCode.Call call = types.make(typed.shape(), typed.type());
        file.assign(
                1,
                "static final " + types.type(typed.shape(), typed.type()) + ' ' + name,
                call.head(),
                call.arguments(),
                call.tail() + ';');
        constants.isWritten(typed);
    }

    private void column(Column column) {
        file.blank();
        file.doc(1, Code.doc(column));
        String type = columnType(column);
        String made = type.substring(0, type.indexOf('<')) + "<>(";
        List<String> arguments = new ArrayList<>(List.of("this", Literals.text(column.name())));
        if (column.shape().family() != Family.BOOLEAN) {
            String constant = constants.name(column);
            arguments.add(constant == null ? types.make(column).text() : constant);
            arguments.add(column.nullable() ? "true" : "false");
        }
        file.assign(
                1, "public final " + type + ' ' + column.field(), "new " + made, arguments, ");");
    }

    private String columnType(Column column) {
        Family family = column.shape().family();
        JavaType value = column.type().boxed();
        JavaType sum = column.shape().sum();
        if (column.parts() != null) {
            return file.generic(column.parts(), record, value);
        }
        return switch (family) {
            case BOOLEAN ->
                    file.generic(
                            column.nullable() ? Core.NULLABLE_BOOLEAN : family.column(), record);
            case ARRAY ->
                    file.generic(family.column(), record, value, Code.elementType(column.shape()));
            case INTEGER, NUMBER ->
                    sum == null
                            ? file.generic(Core.COLUMN, record, value)
                            : file.generic(family.column(), record, value, sum);
            case RANGE, MULTIRANGE ->
                    file.generic(family.column(), record, value, Code.bound(value));
            case TEXT,
                    TEMPORAL,
                    INTERVAL,
                    JSON,
                    NETWORK,
                    BIT,
                    HSTORE,
                    TSVECTOR,
                    TSQUERY,
                    VECTOR,
                    OTHER ->
                    file.generic(family.column(), record, value);
        };
    }

    private void constructors() {
        file.blank();
        file.doc(1, List.of("The " + word() + " under its own name."));
        file.line(1, "public " + self + "() {");
        file.line(2, "this(null);");
        file.line(1, "}");
        file.blank();
        file.line(1, "private " + self + "(@" + file.name(Core.NULLABLE) + " String alias) {");
        file.call(
                2,
                "super(",
                List.of(Literals.text(table.schema()), Literals.text(table.name()), "alias"),
                ");");
        file.line(1, "}");
    }

    private void methods() {
        method("public " + self + " as(String alias)", "return new " + self + "(alias);");
        method(
                "public " + file.generic(Core.RECORD_READER, record) + " reader()",
                "return " + file.name(table.generated("", "Reader")) + ".INSTANCE;");
        if (table.view() == null) {
            method(
                    "public " + Code.firstStage(table, file) + " newRow()",
                    "return "
                            + file.name(table.generated("New", ""))
                            + (Code.staged(table) ? ".start();" : ".row();"));
            method("public " + self + " table()", "return this;");
        }
        table.softDelete().ifPresent(c -> columnMethod(c, "softDelete"));
        table.version().ifPresent(c -> columnMethod(c, "version"));
        keys();
        sensitive();
        method(
                "protected boolean declaresPolicy()",
                "return " + file.name(Core.DEFINITION) + ".of(this).declaresPolicy();");
        if (table.view() == null) {
            constraint();
        }
    }

    private void constraint() {
        file.blank();
        file.doc(1, List.of("A constraint that is declared of it, by its name in PostgreSQL."));
        file.line(1, "public " + file.name(Core.CONSTRAINT) + " constraint(String name) {");
        file.line(2, "return " + file.name(Core.DEFINITION) + ".of(this).constraint(name);");
        file.line(1, "}");
    }

    /// What no two rows share: the primary key, and unique columns without null.
    private void keys() {
        List<String> keys = new ArrayList<>();
        if (!table.key().isEmpty()) {
            keys.add(listOf(table.key()));
        }
        for (Column column : table.columns()) {
            if (column.marks().unique() != null && !column.nullable()) {
                keys.add(listOf(List.of(column)));
            }
        }
        if (table.view() != null || keys.isEmpty()) {
            return;
        }
        String list = file.name(Core.LIST);
        file.blank();
        file.line(1, "@Override");
        String column = file.name(Core.COLUMN) + '<' + file.type(record) + ", ?>";
        file.line(1, "public " + list + '<' + list + '<' + column + ">> keys() {");
        file.call(2, "return " + list + ".of(", keys, ");");
        file.line(1, "}");
    }

    private String listOf(List<Column> columns) {
        String names = String.join(", ", columns.stream().map(Column::field).toList());
        return file.name(Core.LIST) + ".of(" + names + ')';
    }

    private void sensitive() {
        List<String> tests =
                table.columns().stream()
                        .filter(column -> column.marks().has("Sensitive"))
                        .map(column -> "column == " + thisColumn(column))
                        .toList();
        if (!tests.isEmpty()) {
            method(
                    "protected boolean isSensitive(" + file.name(Core.COLUMN) + "<?, ?> column)",
                    "return " + String.join(" || ", tests) + ';');
        }
    }

    private static String thisColumn(Column column) {
        return column.field().equals("column") ? "this.column" : column.field();
    }

    private void columnMethod(Column column, String name) {
        method(
                "public " + columnType(column) + ' ' + name + "()",
                "return " + column.field() + ';');
    }

    private void method(String signature, String statement) {
        file.blank();
        file.line(1, "@Override");
        file.line(1, signature + " {");
        file.line(2, statement);
        file.line(1, "}");
    }
}
