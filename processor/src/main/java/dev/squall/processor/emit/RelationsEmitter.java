package dev.squall.processor.emit;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.RelationModel;
import dev.squall.processor.model.Relations;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/// Writes the relations of a table: a field for each, and the method that joins them.
final class RelationsEmitter {

    private final TableModel table;
    private final JavaFile file;
    private final List<RelationModel> relations;

    RelationsEmitter(TableModel table, Model model, JavaFile file) {
        this.table = table;
        this.file = file;
        this.relations = Relations.of(table, model);
    }

    void fields() {
        for (int i = 0; i < relations.size(); i++) {
            field(i, relations.get(i));
        }
    }

    private void field(int number, RelationModel relation) {
        TableModel target = relation.target();
        String type =
                file.generic(
                        relation.many() ? Core.TO_MANY : Core.TO_ONE,
                        JavaType.of(table.record()),
                        JavaType.of(target.record()),
                        JavaType.of(target.tableClass()));
        List<String> arguments =
                new ArrayList<>(
                        List.of("this", String.valueOf(number), Literals.text(relation.name())));
        if (!relation.many()) {
            arguments.add(String.valueOf(relation.nullable()));
        }
        file.blank();
        file.doc(1, List.of(doc(relation)));
        String made = "new " + type.substring(0, type.indexOf('<')) + "<>(";
        file.assign(1, "public final " + type + ' ' + relation.name(), made, arguments, ");");
    }

    /// `user_id = users.id`
    private static String doc(RelationModel relation) {
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < relation.here().size(); i++) {
            equal.add(
                    relation.here().get(i).name()
                            + " = "
                            + relation.target().name()
                            + '.'
                            + relation.there().get(i).name());
        }
        return '`' + String.join(" and ", equal) + '`';
    }

    void method() {
        if (relations.isEmpty()) {
            return;
        }
        String joined = file.name(Core.JOINED);
        file.blank();
        file.line(1, "@Override");
        file.line(1, "public " + joined + "<?> related(int relation, String alias) {");
        file.line(2, "return switch (relation) {");
        for (int i = 0; i < relations.size(); i++) {
            RelationModel relation = relations.get(i);
            String type = file.name(relation.target().tableClass());
            file.line(3, "case " + i + " -> {");
            file.line(4, type + " other = new " + type + "().as(alias);");
            file.call(
                    4,
                    "yield new " + joined + "<>(",
                    List.of(
                            "other",
                            columns("", relation.here()),
                            columns("other.", relation.there())),
                    ");");
            file.line(3, "}");
        }
        file.line(3, "default -> super.related(relation, alias);");
        file.line(2, "};");
        file.line(1, "}");
    }

    private String columns(String of, List<Column> columns) {
        List<String> names = columns.stream().map(c -> of + field(of, c)).toList();
        return file.name(Core.LIST) + ".of(" + String.join(", ", names) + ')';
    }

    /// A parameter or a variable of the method hides a field of its name.
    private static String field(String of, Column column) {
        boolean hidden =
                of.isEmpty() && List.of("relation", "alias", "other").contains(column.field());
        return hidden ? "this." + column.field() : column.field();
    }
}
