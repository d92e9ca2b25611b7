package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.GraphModel.Collection;
import dev.squall.processor.model.GraphModel.Level;
import dev.squall.processor.model.GraphModel.Part;
import dev.squall.processor.model.GraphModel.Target;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Node;
import dev.squall.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// The body of a level's method: what it selects, and the record that it makes.
final class LevelCode {

    /// Names that the method has already.
    private static final Set<String> TAKEN = Set.of("level", "t", "o", "row", "lists");

    private final JavaFile file;
    private final BiFunction<String, Target, String> makers;
    private final ComputedCode computed;
    private final Map<Column, String> columns = new HashMap<>();
    private final Set<String> locals = new HashSet<>(TAKEN);

    /// @param makers the reference to the method that makes what a component holds
    LevelCode(JavaFile file, BiFunction<String, Target, String> makers) {
        this.file = file;
        this.makers = makers;
        this.computed = new ComputedCode(file);
    }

    void write(Level level) {
        List<String> names = level.parts().stream().map(part -> select(level, part)).toList();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            values.add(value(level.parts().get(i), names.get(i)));
        }
        file.line(2, "return (row, lists) ->");
        file.call(4, "new " + file.name(level.record()) + '(', values, ");");
    }

    /// A column, or an embedded record of columns.
    void write(Node node) {
        node.columns().forEach(this::select);
        file.line(2, "return (row, lists) ->");
        file.call(4, "", List.of(read(node)), ";");
    }

    /// What a component is read from.
    ///
    /// @return its local variable; empty for columns, which have one each
    private String select(Level level, Part part) {
        return switch (part) {
            case Part.Columns(var node) -> {
                node.columns().forEach(this::select);
                yield "";
            }
            case Part.One one -> {
                String from = from(level, one.name(), one.way(), one.depth(), false);
                List<String> arguments = new ArrayList<>();
                if (isPlain(one.way())) {
                    arguments.add("t." + one.way().getFirst().name());
                }
                arguments.add(makers.apply(one.name(), one.target()));
                String type = file.generic(Core.ONE, type(one.target()));
                yield assign(type, one.name(), from + ".one(", arguments);
            }
            case Part.Many many -> select(level, many);
            case Part.Computed by -> {
                String local = local(by.name());
                TypeCode.Call call = computed.select(by);
                String declared = computed.type(by) + ' ' + local;
                file.assign(2, declared, call.head(), call.arguments(), call.tail());
                yield local;
            }
        };
    }

    private String select(Level level, Part.Many many) {
        boolean byKey = many.as() instanceof Collection.ByKey;
        String from = from(level, many.name(), many.way(), many.depth(), byKey);
        JavaType element = type(many.target());
        List<String> arguments = new ArrayList<>();
        if (many.as() instanceof Collection.ByKey(var key, _)) {
            arguments.add(Literals.text(component(level, many.name())));
            arguments.add("o -> o." + key.field());
        } else if (isPlain(many.way())) {
            arguments.add("t." + many.way().getFirst().name());
        }
        arguments.addAll(computed.rows(many.rows(), component(level, many.name())));
        arguments.add(makers.apply(many.name(), many.target()));
        return many.as() instanceof Collection.ByKey(var key, _)
                ? assign(
                        file.generic(Core.BY_KEY, key.type().boxed(), element),
                        many.name(),
                        from + ".byKey(",
                        arguments)
                : assign(file.generic(Core.MANY, element), many.name(), from + ".many(", arguments);
    }

    private static boolean isPlain(List<RelationModel> way) {
        return way.size() == 1;
    }

    /// `level`, or the way that begins there: `level.along(t.userRoles).then(o -> o.role)`.
    private String from(
            Level level, String name, List<RelationModel> way, int depth, boolean always) {
        StringBuilder code = new StringBuilder("level");
        if (depth > 0) {
            code.append(".deeper(").append(Literals.text(component(level, name)));
            code.append(", ").append(depth).append(')');
        }
        if (always || !isPlain(way)) {
            code.append(".along(t.").append(way.getFirst().name()).append(')');
            way.stream()
                    .skip(1)
                    .forEach(r -> code.append(".then(o -> o.").append(r.name()).append(')'));
        }
        return code.toString();
    }

    private static String component(Level level, String name) {
        return level.record().nested() + '.' + name;
    }

    private String assign(String type, String name, String head, List<String> arguments) {
        String local = local(name);
        file.assign(2, type + ' ' + local, head, arguments, ");");
        return local;
    }

    private void select(Column column) {
        if (!columns.containsKey(column)) {
            String name = local(column.field());
            columns.put(column, name);
            file.line(2, "int " + name + " = level.column(t." + column.field() + ");");
        }
    }

    static JavaType type(Target target) {
        return switch (target) {
            case Target.Row(var table) -> JavaType.of(table.record());
            case Target.Inside(ClassName record, _) -> JavaType.of(record);
            case Target.Value value -> value.type();
        };
    }

    private String value(Part part, String local) {
        return switch (part) {
            case Part.Columns(var node) -> read(node);
            case Part.One one -> local + (one.nullable() ? ".getOrNull" : ".get") + "(row, lists)";
            case Part.Many many -> local + '.' + collected(many.as()) + "(row, lists)";
            case Part.Computed by -> computed.value(by, local);
        };
    }

    private static String collected(Collection as) {
        return switch (as) {
            case Collection.OfRows() -> "list";
            case Collection.Distinct() -> "set";
            case Collection.ByKey(_, var groups) -> groups ? "groups" : "map";
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

    /// A name that no other local variable has.
    private String local(String name) {
        String free = name;
        while (!locals.add(free)) {
            free += '_';
        }
        return free;
    }
}
