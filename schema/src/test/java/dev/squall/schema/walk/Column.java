package dev.squall.schema.walk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of the model.
final class Column extends Item {

    final Table table;
    ColumnType type;
    boolean fixed;

    /// What its value is computed from.
    @Nullable Column source;

    /// The function or the sequence that gives its default.
    @Nullable Item giver;

    Column(Table table, String name, ColumnType type) {
        super("column", null, name, List.of(), item -> "");
        this.table = table;
        this.type = type;
    }

    @Override
    String qualified() {
        return table.qualified() + "." + quoted();
    }

    @Override
    String called() {
        return table.called() + "." + name;
    }

    @Override
    List<Item> needs() {
        List<Item> all = new ArrayList<>(super.needs());
        all.add(table);
        all.addAll(others());
        return all;
    }

    /// What it needs beside its table.
    List<Item> others() {
        List<Item> all = new ArrayList<>();
        if (type.item() != null) {
            all.add(type.item());
        }
        if (source != null) {
            all.add(source);
        }
        if (giver != null) {
            all.add(giver);
        }
        return all;
    }

    boolean isPlain() {
        return !is("identity") && !is("serial") && source == null;
    }

    /// Whether a row can be told its value.
    boolean isGiven() {
        return source == null && !is("serial") && !get("identity").startsWith("always");
    }

    /// Whether a row must be told its value.
    boolean isRequired() {
        return is("not null") && !is("default") && giver == null && isPlain();
    }

    String ddl() {
        StringBuilder sql = new StringBuilder(quoted()).append(' ');
        sql.append(is("serial") ? "serial" : type.sql());
        add(sql, " compression ", "compression");
        add(sql, " collate ", "collate");
        sql.append(is("not null") ? " not null" : "");
        if (source != null) {
            sql.append(" generated always as (").append(expression()).append(") stored");
        } else if (giver != null) {
            String call = giver.word.equals("sequence") ? "nextval('%s')" : "%s(7)";
            sql.append(" default ").append(call.formatted(giver.qualified()));
        } else {
            add(sql, " default ", "default");
        }
        add(sql, " generated ", "identity");
        return sql.toString();
    }

    private String expression() {
        String of = source == null ? "" : source.quoted();
        return get("expression").replace("%s", of);
    }

    private void add(StringBuilder sql, String word, String property) {
        if (is(property)) {
            sql.append(word).append(get(property));
        }
    }
}
