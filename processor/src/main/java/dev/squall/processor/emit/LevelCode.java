package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.GraphModel.Level;
import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.GraphModel.Target;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The body of a level's method: what it selects, and the record that it makes.
final class LevelCode {

    private static final Set<String> TAKEN = Set.of("level", "t", "row", "lists");

    private final JavaFile file;
    private final Function<Level, String> makers;
    private final Map<Column, String> columns = new HashMap<>();

    /// @param makers the reference to the method of a level
    LevelCode(JavaFile file, Function<Level, String> makers) {
        this.file = file;
        this.makers = makers;
    }

    void write(Level level) {
        for (Part part : level.parts()) {
            select(part);
        }
        List<String> values = new ArrayList<>();
        for (Part part : level.parts()) {
            values.add(value(part));
        }
        file.line(2, "return (row, lists) ->");
        file.call(4, "new " + file.name(level.record()) + '(', values, ");");
    }

    private void select(Part part) {
        switch (part) {
            case Part.Columns(var node) -> node.columns().forEach(this::select);
            case Part.One one ->
                    relation(Core.ONE, one.name(), one.relation().name(), "one", one.target());
            case Part.Many many ->
                    relation(Core.MANY, many.name(), many.relation().name(), "many", many.target());
        }
    }

    private void select(Column column) {
        String name = local(column.field());
        columns.put(column, name);
        file.line(2, "int " + name + " = level.column(t." + column.field() + ");");
    }

    private void relation(
            ClassName type, String name, String relation, String method, Target target) {
        JavaType value =
                switch (target) {
                    case Target.Row(var table) -> JavaType.of(table.record());
                    case Target.Inside(var level) -> JavaType.of(level.record());
                };
        String make =
                switch (target) {
                    case Target.Row _ -> file.name(Core.LEVEL) + "::row";
                    case Target.Inside(var level) -> makers.apply(level);
                };
        file.assign(
                2,
                file.generic(type, value) + ' ' + local(name),
                "level." + method + '(',
                List.of("t." + relation, make),
                ");");
    }

    private String value(Part part) {
        return switch (part) {
            case Part.Columns(var node) -> read(node);
            case Part.One one ->
                    local(one.name()) + (one.nullable() ? ".getOrNull" : ".get") + "(row, lists)";
            case Part.Many many ->
                    local(many.name()) + (many.set() ? ".set" : ".list") + "(row, lists)";
        };
    }

    private String read(Node node) {
        return switch (node) {
            case Node.Leaf(var column) -> read(column);
            case Node.Group group -> {
                String values =
                        String.join(", \n", group.parts().stream().map(this::read).toList());
                String made = "new " + file.name(group.type()) + "(\n" + values + ')';
                yield group.nullable() ? isMissing(group) + " \n? null : " + made : made;
            }
        };
    }

    private String isMissing(Node.Group group) {
        return String.join(
                " \n&& ", group.columns().map(c -> "row.isNull(" + columns.get(c) + ')').toList());
    }

    private String read(Column column) {
        String at = columns.get(column);
        String getter = Code.getter(column);
        return getter == null
                ? "t." + column.field() + ".readFrom(row, " + at + ')'
                : "row." + getter + '(' + at + ')';
    }

    private static String local(String name) {
        return TAKEN.contains(name) ? name + '_' : name;
    }
}
