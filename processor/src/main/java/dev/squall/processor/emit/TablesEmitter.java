package dev.squall.processor.emit;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.RootModel;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.model.TableModel.TableMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes `Tables`: a handle for each table of a schema root.
final class TablesEmitter {

    private final RootModel root;
    private final JavaFile file;
    private final Map<String, TableModel> handles;

    private TablesEmitter(RootModel root, Model model) {
        this.root = root;
        this.file = new JavaFile(root.type().sibling("Tables"), root.type().outermost() + ".java");
        this.handles = handles(root, model);
    }

    static SourceFile emit(RootModel root, Model model) {
        return new TablesEmitter(root, model).emit();
    }

    private static Map<String, TableModel> handles(RootModel root, Model model) {
        Map<String, TableModel> handles = new LinkedHashMap<>();
        for (TableModel table :
                root.tables().stream()
                        .flatMap(name -> Stream.ofNullable(model.table(name)))
                        .filter(table -> inSight(table, root))
                        .toList()) {
            String handle = Names.camel(table.name());
            if (handles.containsKey(handle) && !table.schema().isEmpty()) {
                handle = Names.camel(table.schema() + '_' + table.name());
            }
            handles.putIfAbsent(handle, table);
        }
        return handles;
    }

    /// A table that has no class, or whose class this package cannot see, is a problem of its own.
    private static boolean inSight(TableModel table, RootModel root) {
        TableModel.Access access = table.access();
        return table.canBeNamed()
                && (access.isPublic() || table.tableClass().pkg().equals(root.type().pkg()));
    }

    private SourceFile emit() {
        file.line(0, (root.isPublic() ? "public " : "") + "final class Tables {");
        handles.forEach(this::handle);
        file.blank();
        file.line(1, "private Tables() {}");
        schema();
        file.line(0, "}");
        List<Place> origins = new ArrayList<>();
        origins.add(root.place());
        handles.values().forEach(table -> origins.add(table.place()));
        return file.finish(
                List.copyOf(origins), List.of("The tables of [" + root.type().nested() + "]."));
    }

    private void handle(String handle, TableModel table) {
        String type = file.name(table.tableClass());
        file.blank();
        file.doc(1, List.of('`' + Code.sqlName(table) + '`'));
        file.assign(
                1,
                (table.access().isPublic() ? "public " : "")
                        + "static final "
                        + type
                        + ' '
                        + handle,
                "new " + type + '(',
                List.of(),
                ");");
    }

    private void schema() {
        String schema = file.name(Core.DECLARED_SCHEMA);
        String define =
                root.define() == TableMethod.GOOD ? file.name(root.type()) + "::define" : "d -> {}";
        file.blank();
        file.doc(1, List.of("Everything that [" + root.type().nested() + "] declares."));
        file.line(1, "public static " + schema + " schema() {");
        file.line(2, "return " + schema + ".of(");
        file.line(4, Literals.text(root.type().qualified()) + ',');
        file.call(
                4,
                file.name(Core.LIST) + ".<" + file.name(Core.TABLE) + "<?>>of(",
                List.copyOf(handles.keySet()),
                "),");
        file.line(4, define + ");");
        file.line(1, "}");
    }
}
