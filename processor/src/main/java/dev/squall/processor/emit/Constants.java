package dev.squall.processor.emit;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The type constants of a table class: one for each type that core does not know by name.
final class Constants {

    private record Key(Shape shape, JavaType type) {}

    private final Map<Key, String> names = new LinkedHashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();

    Constants(TableModel table) {
        Set<String> taken = new HashSet<>();
        taken.add("ROWS");
        table.columns().forEach(column -> taken.add(column.field()));
        for (Column column : table.columns()) {
            Key key = new Key(column.shape(), column.declared());
            if (!TypeCode.isKnown(column.shape()) && !names.containsKey(key)) {
                String name = Names.constant(column.field());
                while (!taken.add(name)) {
                    name += "_TYPE";
                }
                names.put(key, name);
                columns.put(name, column);
            }
        }
    }

    /// The constant of a column's type; null if `Types` has it.
    @Nullable String name(Column column) {
        return names.get(new Key(column.shape(), column.declared()));
    }

    /// All constants, each with the first column that needs it.
    Map<String, Column> all() {
        return columns;
    }
}
