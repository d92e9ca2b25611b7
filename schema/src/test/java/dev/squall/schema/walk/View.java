package dev.squall.schema.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A view of the model, or a materialized one. Its columns keep their names whatever it reads.
final class View extends Item {

    final Item source;
    final Map<String, @Nullable Column> outputs = new LinkedHashMap<>();

    /// The function that says which rows it has.
    @Nullable Item filter;

    View(String word, Item schema, String name, Item source) {
        super(word, schema, name, List.of(source), item -> "");
        this.source = source;
    }

    @Override
    List<Item> needs() {
        List<Item> all = new ArrayList<>(super.needs());
        for (Column column : outputs.values()) {
            if (column != null) {
                all.add(column);
            }
        }
        if (filter != null) {
            all.add(filter);
        }
        return all;
    }

    @Override
    String sql() {
        List<String> columns = new ArrayList<>();
        outputs.forEach(
                (name, column) ->
                        columns.add((column == null ? name : column.quoted()) + " as " + name));
        return "create "
                + word
                + " "
                + qualified()
                + (is("invoker") ? " with (security_invoker = true)" : "")
                + " as select "
                + String.join(", ", columns)
                + " from "
                + source.qualified()
                + (filter == null ? get("where") : " where " + filter.qualified() + "(7) > 0");
    }
}
