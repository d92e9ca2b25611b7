package dev.squall.schema.walk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table of the model, or a partition of one.
final class Table extends Item {

    final List<Column> columns = new ArrayList<>();
    final @Nullable Table parent;

    Table(Item schema, String name, @Nullable Table parent) {
        super("table", schema, name, parent == null ? List.of() : List.of(parent), item -> "");
        this.parent = parent;
    }

    /// The number of its row, which no change touches.
    Column marker() {
        return columns.get(1);
    }

    Column key() {
        return columns.getFirst();
    }

    Item home() {
        return Objects.requireNonNull(schema);
    }

    boolean isPlain() {
        return parent == null && !is("partition by");
    }

    /// What its columns need, other columns of its own aside.
    @Override
    List<Item> before() {
        Set<Item> all = new LinkedHashSet<>(needs());
        columns.forEach(column -> all.addAll(column.others()));
        columns.forEach(all::remove);
        all.remove(this);
        return new ArrayList<>(all);
    }

    @Override
    String sql() {
        StringBuilder sql = new StringBuilder("create ");
        sql.append(is("unlogged") ? "unlogged " : "").append("table ").append(qualified());
        if (parent != null) {
            sql.append(" partition of ").append(parent.qualified()).append(' ');
            return sql.append(get("bounds")).append(storage()).toString();
        }
        sql.append(" (");
        String comma = "";
        for (Column column : columns) {
            sql.append(comma).append("\n    ").append(column.ddl());
            comma = ",";
        }
        sql.append(")");
        if (is("partition by")) {
            sql.append(" partition by ").append(get("partition by").replace("%s", key().quoted()));
        }
        return sql.append(storage()).append(alters()).toString();
    }

    private String storage() {
        return is("fillfactor") ? " with (fillfactor = " + get("fillfactor") + ")" : "";
    }

    private String alters() {
        StringBuilder sql = new StringBuilder();
        for (String alter : List.of("replica", "rls", "force")) {
            if (is(alter)) {
                sql.append(";\nalter table ").append(qualified()).append(' ').append(get(alter));
            }
        }
        for (Column column : columns) {
            // In `create table` a storage stands from 16 on.
            for (String property : List.of("storage", "statistics")) {
                if (column.is(property)) {
                    sql.append(";\nalter table ").append(qualified()).append(" alter ");
                    sql.append(column.quoted()).append(" set ").append(property).append(' ');
                    sql.append(column.get(property));
                }
            }
        }
        return sql.toString();
    }
}
