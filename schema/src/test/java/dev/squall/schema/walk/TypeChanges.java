package dev.squall.schema.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The types of columns, and the types of the model's own.
final class TypeChanges {

    static final List<Change> ALL =
            List.of(
                    new Change("change a type", TypeChanges::assign),
                    new Change("change a type with a cast", TypeChanges::cast),
                    new Change("change a type with an expression", TypeChanges::using),
                    new Change("add an enum type", TypeChanges::addEnum),
                    new Change("append a label", m -> label(m, true)),
                    new Change("insert a label", m -> label(m, false)),
                    new Change("rename a label", TypeChanges::renameLabel),
                    new Change("remove a label", TypeChanges::removeLabel),
                    new Change("reorder labels", TypeChanges::reorder),
                    new Change("rename a type", TypeChanges::rename),
                    new Change("drop a type", TypeChanges::drop),
                    new Change("add a domain", TypeChanges::addDomain),
                    new Change("change the checks of a domain", TypeChanges::domainCheck),
                    new Change("change the default of a domain", TypeChanges::domainDefault),
                    new Change("change the type of a domain", TypeChanges::domainType),
                    new Change("add a composite type", TypeChanges::addComposite),
                    new Change("add an attribute", TypeChanges::addAttribute),
                    new Change("change an attribute", TypeChanges::changeAttribute),
                    new Change("drop an attribute", TypeChanges::dropAttribute));

    private static final Map<String, List<String>> ASSIGNED =
            Map.of(
                    "small", List.of("int", "big"),
                    "int", List.of("big"),
                    "varchar", List.of("wide", "text"),
                    "wide", List.of("text"));

    private static final Map<String, String> LOOSE =
            Map.of(
                    "uuid",
                    "text",
                    "inet",
                    "text",
                    "interval",
                    "text",
                    "date",
                    "text",
                    "number",
                    "text",
                    "range",
                    "text",
                    "bytes",
                    "text",
                    "enum",
                    "text");

    private TypeChanges() {}

    private static @Nullable Asked become(@Nullable Column column, @Nullable String family) {
        if (column == null || family == null) {
            return null;
        }
        column.type = ColumnType.of(family);
        column.set("default", "").set("storage", "");
        column.giver = null;
        return new Asked();
    }

    private static boolean isApart(Model model, Column column) {
        return column.isPlain()
                && model.dependents(column).stream()
                        .noneMatch(i -> i instanceof Column || i.is("picky"));
    }

    /// In its own group, so that keys and generated columns can follow.
    static @Nullable Asked assign(Model model) {
        Column column =
                ColumnChanges.any(model, c -> c.isPlain() && ASSIGNED.containsKey(c.type.family()));
        return column == null
                ? null
                : become(
                        column, model.pick(ASSIGNED.getOrDefault(column.type.family(), List.of())));
    }

    static @Nullable Asked cast(Model model) {
        if (model.chance(30)) {
            Column number =
                    ColumnChanges.any(
                            model, c -> c.type.family().equals("int") && isApart(model, c));
            Asked asked = become(number, "bool");
            return asked == null || number == null ? null : asked.touch(number);
        }
        Column column =
                ColumnChanges.any(
                        model, c -> LOOSE.containsKey(c.type.family()) && isApart(model, c));
        Asked asked = column == null ? null : become(column, LOOSE.get(column.type.family()));
        return asked == null || column == null ? null : asked.touch(column);
    }

    static @Nullable Asked using(Model model) {
        Column column =
                ColumnChanges.any(model, c -> c.type.family().equals("int") && isApart(model, c));
        Asked asked = become(column, "date");
        return asked == null || column == null
                ? null
                : asked.touch(column).using(column, "date '2020-01-01' + " + column.quoted());
    }

    static Asked addEnum(Model model) {
        Item type =
                new Item(
                        "enum",
                        model.one(model.all("schema")),
                        model.name("mood"),
                        List.of(),
                        item ->
                                "create type "
                                        + item.qualified()
                                        + " as enum ('"
                                        + String.join("', '", item.parts)
                                        + "')");
        type.parts.addAll(List.of("low", "high", "it is", "none"));
        model.add(type);
        Table table = model.one(model.tables(t -> t.parent == null));
        model.add(new Column(table, model.name("c"), new ColumnType("enum", type)));
        return new Asked();
    }

    static @Nullable Asked label(Model model, boolean last) {
        Item type = model.pick("enum");
        if (type == null) {
            return null;
        }
        int at = last ? type.parts.size() : model.random.nextInt(type.parts.size());
        type.parts.add(at, model.name("label"));
        return new Asked();
    }

    static @Nullable Asked renameLabel(Model model) {
        Item type = model.pick("enum");
        if (type == null) {
            return null;
        }
        int at = model.random.nextInt(type.parts.size());
        String old = type.parts.get(at);
        String name = model.name("label");
        type.parts.set(at, name);
        type.set("used " + name, type.get("used " + old)).set("used " + old, "");
        Asked asked = new Asked().rename(type.called() + "." + old, name);
        model.columns(c -> c.type.item() == type).forEach(asked::touch);
        return asked;
    }

    static @Nullable Asked removeLabel(Model model) {
        Item type = model.pick("enum");
        String label =
                type == null
                        ? null
                        : model.pick(
                                type.parts.stream().filter(l -> !type.is("used " + l)).toList());
        if (type == null || label == null || type.parts.size() < 3) {
            return null;
        }
        type.parts.remove(label);
        return new Asked().drop(type.called() + "." + label);
    }

    static @Nullable Asked reorder(Model model) {
        Item type = model.pick("enum");
        if (type == null) {
            return null;
        }
        List<String> before = List.copyOf(type.parts);
        Collections.shuffle(type.parts, model.random);
        return type.parts.equals(before) ? null : new Asked();
    }

    static @Nullable Asked rename(Model model) {
        List<Item> types = new ArrayList<>(model.all("enum"));
        types.addAll(model.all("domain"));
        types.addAll(model.all("composite"));
        Item type = model.pick(types);
        return type == null ? null : new Asked().rename(type, model.name("kind"));
    }

    static @Nullable Asked drop(Model model) {
        Item type = model.pick(model.one(List.of("enum", "domain", "composite")));
        return type == null || model.all(type.word).size() < 2
                ? null
                : model.drop(type, new Asked());
    }

    static Asked addDomain(Model model) {
        Item domain =
                new Item(
                        "domain",
                        model.one(model.all("schema")),
                        model.name("amount"),
                        List.of(),
                        TypeChanges::domain);
        domain.set("type", "integer");
        domain.parts.add("value > -10");
        model.add(domain);
        Table table = model.one(model.tables(t -> t.parent == null));
        model.add(new Column(table, model.name("c"), new ColumnType("domain", domain)));
        return new Asked();
    }

    private static String domain(Item item) {
        StringBuilder sql = new StringBuilder("create domain ").append(item.qualified());
        sql.append(" as ").append(item.get("type"));
        sql.append(item.is("default") ? " default " + item.get("default") : "");
        for (String check : item.parts) {
            sql.append(" constraint \"c ").append(check.length()).append("\" check (");
            sql.append(check).append(")");
        }
        return sql.toString();
    }

    static @Nullable Asked domainCheck(Model model) {
        Item domain = model.pick("domain");
        if (domain == null) {
            return null;
        }
        if (domain.parts.isEmpty()) {
            domain.parts.add("value < 1000000");
        } else if (model.chance(40)) {
            domain.parts.removeFirst();
        } else {
            domain.parts.set(0, "value > -" + (10 + model.random.nextInt(89)));
        }
        return new Asked();
    }

    static @Nullable Asked domainDefault(Model model) {
        Item domain = model.pick("domain");
        if (domain == null) {
            return null;
        }
        domain.toggle("default", "5");
        return new Asked();
    }

    static @Nullable Asked domainType(Model model) {
        Item domain = model.pick("domain");
        if (domain == null) {
            return null;
        }
        domain.set("type", domain.get("type").equals("integer") ? "bigint" : "integer");
        return new Asked();
    }

    static Asked addComposite(Model model) {
        Item type =
                new Item(
                        "composite",
                        model.one(model.all("schema")),
                        model.name("pair"),
                        List.of(),
                        item ->
                                "create type "
                                        + item.qualified()
                                        + " as ("
                                        + String.join(", ", item.parts)
                                        + ")");
        type.parts.addAll(List.of("a integer", "b text"));
        model.add(type);
        Table table = model.one(model.tables(t -> t.parent == null));
        model.add(new Column(table, model.name("c"), new ColumnType("composite", type)));
        return new Asked();
    }

    private static @Nullable Asked attributes(@Nullable Item type, Model model) {
        if (type == null) {
            return null;
        }
        Asked asked = new Asked();
        model.columns(c -> c.type.item() == type).forEach(asked::touch);
        return asked;
    }

    static @Nullable Asked addAttribute(Model model) {
        Item type = model.pick("composite");
        if (type != null) {
            int at = model.chance(70) ? type.parts.size() : 0;
            type.parts.add(at, model.name("x") + " integer");
        }
        return attributes(type, model);
    }

    static @Nullable Asked changeAttribute(Model model) {
        Item type = model.pick("composite");
        if (type != null) {
            int at = model.random.nextInt(type.parts.size());
            String part = type.parts.get(at);
            String name = part.substring(0, part.indexOf(' '));
            Set<String> types = Set.of(" bigint", " integer");
            String other = part.endsWith("integer") ? " bigint" : " character varying(60)";
            type.parts.set(at, types.contains(part) ? part : name + other);
        }
        return attributes(type, model);
    }

    static @Nullable Asked dropAttribute(Model model) {
        Item type = model.pick("composite");
        if (type == null || type.parts.size() < 2) {
            return null;
        }
        type.parts.remove(model.random.nextInt(type.parts.size()));
        Asked asked = attributes(type, model);
        if (asked != null) {
            asked.loses = true;
        }
        return asked;
    }
}
