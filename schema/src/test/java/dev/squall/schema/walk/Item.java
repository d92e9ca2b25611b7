package dev.squall.schema.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One thing of the model. It prints itself as it is now, so that a new name is a new name
/// everywhere.
class Item {

    final String word;
    final @Nullable Item schema;
    String name;
    String comment = "";

    /// What it is made of, such as labels.
    final List<String> parts = new ArrayList<>();

    private final List<Item> needs = new ArrayList<>();
    private final Map<String, String> properties = new TreeMap<>();
    private final Function<Item, String> text;

    Item(
            String word,
            @Nullable Item schema,
            String name,
            List<? extends Item> needs,
            Function<Item, String> text) {
        this.word = word;
        this.schema = schema;
        this.name = name;
        this.needs.addAll(needs);
        this.text = text;
    }

    static String quoted(String name) {
        return "\"" + name + "\"";
    }

    String quoted() {
        return quoted(name);
    }

    String qualified() {
        return schema == null ? quoted() : schema.quoted() + "." + quoted();
    }

    /// What people call it in an answer.
    String called() {
        return schema == null || schema.name.equals("public") ? name : schema.name + "." + name;
    }

    /// What cannot be there without it is gone with it.
    List<Item> needs() {
        List<Item> all = new ArrayList<>(needs);
        if (schema != null) {
            all.add(schema);
        }
        return all;
    }

    /// What is printed before it.
    List<Item> before() {
        return needs();
    }

    void need(Item item) {
        needs.add(item);
    }

    void needNot(Item item) {
        needs.remove(item);
    }

    String get(String property) {
        return properties.getOrDefault(property, "");
    }

    Item set(String property, String value) {
        properties.put(property, value);
        return this;
    }

    boolean is(String property) {
        return !get(property).isEmpty();
    }

    void toggle(String property, String value) {
        set(property, is(property) ? "" : value);
    }

    /// The statements that make it.
    String sql() {
        return text.apply(this);
    }

    /// How `comment on` names it.
    String phrase() {
        String on = needs.isEmpty() ? "" : " on " + needs.getFirst().qualified();
        return switch (word) {
            case "check", "unique", "foreign key", "exclusion" -> "constraint " + quoted() + on;
            case "trigger", "policy", "rule" -> word + " " + quoted() + on;
            case "enum", "composite", "range" -> "type " + qualified();
            default -> word + " " + qualified() + get("arguments");
        };
    }

    boolean canBeCommented() {
        return !name.isEmpty();
    }

    @Override
    public String toString() {
        return word + " " + qualified();
    }
}
