package dev.squall.schema.walk;

import dev.squall.schema.question.Answers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a person who makes a change says about it.
final class Asked {

    private final Map<String, String> renames = new HashMap<>();
    private final Set<String> drops = new HashSet<>();
    private final Map<String, String> backfills = new HashMap<>();
    private final Map<String, String> usings = new HashMap<>();
    final Set<Column> touched = new HashSet<>();
    final Set<Column> filled = new HashSet<>();
    boolean loses;

    Answers answers() {
        return new Answers(renames, drops, backfills, usings);
    }

    Asked rename(Item item, String name) {
        renames.put(item.called(), name);
        item.name = name;
        return this;
    }

    Asked rename(String what, String to) {
        renames.put(what, to);
        return this;
    }

    Asked drop(String what) {
        drops.add(what);
        loses = true;
        return this;
    }

    Asked backfill(Column column, String value) {
        backfills.put(column.called(), value);
        filled.add(column);
        column.set("same", "yes");
        return this;
    }

    Asked using(Column column, String value) {
        usings.put(column.called(), value);
        loses = true;
        return this;
    }

    /// What is said about another change as well, which came after this one.
    Asked and(Asked other) {
        renames.putAll(other.renames);
        drops.addAll(other.drops);
        backfills.putAll(other.backfills);
        usings.putAll(other.usings);
        touched.addAll(other.touched);
        filled.addAll(other.filled);
        loses |= other.loses;
        return this;
    }

    Asked touch(Column column) {
        touched.add(column);
        return this;
    }
}
