package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.FieldUse;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The type constants of a table class: one for each type that core does not know by name, and
/// before it one for each domain and composite that it is made of.
final class Constants {

    /// A type of core, and what its values are in Java.
    record Typed(Shape shape, JavaType type) {}

    private final Map<Typed, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Typed> written = new HashSet<>();

    /// No constants: each type is made where it is used.
    Constants() {}

    Constants(TableModel table) {
        taken.add("ROWS");
        taken.add(table.record().outermost());
        table.columns().stream().flatMap(c -> c.shape().all()).forEach(this::avoidClass);
        table.columns().forEach(column -> taken.add(column.field()));
        for (Column column : table.columns()) {
            Typed typed = typed(column);
            if (!TypeCode.isKnown(column.shape()) && !names.containsKey(typed)) {
                parts(column.shape());
                add(typed, Names.constant(column.field()));
            }
        }
    }

    /// A constant would hide a class of its name.
    private void avoidClass(Shape shape) {
        switch (shape) {
            case Shape.EnumOf e -> taken.add(e.type().outermost());
            case Shape.Wrapper wrapper -> taken.add(wrapper.type().outermost());
            case Shape.CompositeOf composite -> taken.add(composite.type().outermost());
            case Shape.Custom custom -> taken.add(custom.type().outermost());
            case Shape.Plain _, Shape.ListOf _, Shape.Json _, Shape.Unsupported _ -> {}
        }
    }

    private void parts(Shape shape) {
        switch (shape) {
            case Shape.ListOf(var element, var type) -> part(element, type);
            case Shape.Wrapper wrapper -> part(wrapper.inner(), wrapper.innerType());
            case Shape.CompositeOf composite -> {
                for (FieldUse field : composite.fields()) {
                    part(field.shape(), field.type());
                }
            }
            default -> {}
        }
    }

    private void part(Shape shape, JavaType type) {
        parts(shape);
        ClassName named =
                switch (shape) {
                    case Shape.CompositeOf composite -> composite.type();
                    case Shape.Wrapper wrapper when wrapper.domain() != null -> wrapper.type();
                    default -> null;
                };
        if (named != null) {
            add(new Typed(shape, type.nullable(false)), Names.constant(named.simple()));
        }
    }

    private void add(Typed typed, String name) {
        if (!names.containsKey(typed)) {
            String free = name;
            while (!taken.add(free)) {
                free += "_TYPE";
            }
            names.put(typed, free);
        }
    }

    private static Typed typed(Column column) {
        return new Typed(column.shape(), column.declared());
    }

    /// The constant of a column's type; null if `Types` has it.
    @Nullable String name(Column column) {
        return names.get(typed(column));
    }

    /// The constant of a type that another one is made of; null if it has none so far.
    @Nullable String name(Shape shape, JavaType type) {
        Typed typed = new Typed(shape, type.nullable(false));
        return written.contains(typed) ? names.get(typed) : null;
    }

    /// From here on it can be named.
    void isWritten(Typed typed) {
        written.add(typed);
    }

    /// All constants, each after those that it needs.
    Map<Typed, String> all() {
        return names;
    }
}
