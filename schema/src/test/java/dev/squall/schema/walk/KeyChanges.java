package dev.squall.schema.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Constraints and indexes.
final class KeyChanges {

    static final List<Change> ALL =
            List.of(
                    new Change("add a check", KeyChanges::addCheck),
                    new Change("add a check that calls a function", KeyChanges::addCall),
                    new Change("change a check", m -> change(m, "check")),
                    new Change("add a unique constraint", KeyChanges::addUnique),
                    new Change("change a unique constraint", m -> change(m, "unique")),
                    new Change("add a foreign key", KeyChanges::addForeignKey),
                    new Change("change a foreign key", m -> change(m, "foreign key")),
                    new Change("add an exclusion constraint", KeyChanges::addExclusion),
                    new Change("change an exclusion constraint", m -> change(m, "exclusion")),
                    new Change("drop a constraint", KeyChanges::drop),
                    new Change("rename a constraint", KeyChanges::rename),
                    new Change("add an index", KeyChanges::addIndex),
                    new Change("add an index of an expression", KeyChanges::addExpression),
                    new Change("add an index of another method", KeyChanges::addMethod),
                    new Change("change an index", m -> change(m, "index")),
                    new Change("drop an index", m -> dropOne(m, "index")),
                    new Change("rename an index", KeyChanges::renameIndex));

    private KeyChanges() {}

    static @Nullable Column any(Model model, Predicate<Column> which) {
        return model.pick(model.columns(which));
    }

    private static Item constraint(
            Model model, String word, Column column, List<Item> more, String text) {
        List<Item> needs = new ArrayList<>(List.of(column.table, column));
        needs.addAll(more);
        return model.add(
                new Constraint(
                        word,
                        column.table,
                        model.name(word.substring(0, 2)),
                        needs,
                        item ->
                                "alter table "
                                        + column.table.qualified()
                                        + " add constraint "
                                        + item.quoted()
                                        + " "
                                        + text.replace("%c", column.quoted())
                                                .replace("%k", column.table.key().quoted())
                                                .replace("%r", target(more))
                                                .replace("%f", called(more))
                                                .replace("%v", item.get("variant"))));
    }

    /// Something that a table is named before.
    private static final class Constraint extends Item {

        private final Table table;

        Constraint(
                String word,
                Table table,
                String name,
                List<Item> needs,
                java.util.function.Function<Item, String> text) {
            super(word, null, name, needs, text);
            this.table = table;
        }

        @Override
        String called() {
            return table.called() + "." + name;
        }

        @Override
        boolean canBeCommented() {
            return true;
        }
    }

    private static String called(List<Item> more) {
        return more.isEmpty() ? "" : more.getFirst().qualified();
    }

    private static String target(List<Item> more) {
        return more.size() < 2
                ? ""
                : more.get(1).qualified() + " (" + more.getFirst().quoted() + ")";
    }

    static @Nullable Asked addCheck(Model model) {
        Column column = any(model, c -> c.type.counts() || c.type.isText() || c.source == null);
        if (column == null) {
            return null;
        }
        String text =
                column.type.counts()
                        ? "check (%c > -1%v)"
                        : column.type.isText()
                                ? "check (length(%c) < 9%v)"
                                : "check (%c is not null or 1%v > 0)";
        Item check = constraint(model, "check", column, List.of(), text);
        check.set("variant", "000");
        boolean any = text.contains("null");
        check.set("picky", any ? "" : "yes");
        return new Asked();
    }

    static @Nullable Asked addCall(Model model) {
        Column column = any(model, c -> c.type.counts());
        Item function = CodeChanges.anyPure(model);
        if (column == null || function == null) {
            return null;
        }
        constraint(model, "check", column, List.of(function), "check (%f(%c::int) > -%v)")
                .set("variant", "10000")
                .set("picky", "yes");
        return new Asked();
    }

    static @Nullable Asked addUnique(Model model) {
        Column column =
                any(
                        model,
                        c ->
                                c.type.counts()
                                        && c.source == null
                                        && c.table.isPlain()
                                        && !c.is("same"));
        if (column == null) {
            return null;
        }
        constraint(model, "unique", column, List.of(), "unique (%c)%v");
        return new Asked();
    }

    static @Nullable Asked addForeignKey(Model model) {
        Table to = model.pick(model.tables(t -> t.isPlain() && !t.is("unlogged")));
        if (to == null) {
            return null;
        }
        Column target = to.key();
        Table from = model.one(model.tables(t -> t.parent == null && !t.is("unlogged")));
        Column column = model.add(new Column(from, model.name("r"), target.type));
        Item key =
                constraint(
                        model,
                        "foreign key",
                        column,
                        List.of(target, to),
                        "foreign key (%c) references %r%v");
        key.set("picky", "yes");
        return new Asked();
    }

    static @Nullable Asked addExclusion(Model model) {
        Column column =
                any(
                        model,
                        c -> c.type.family().equals("range") && c.table.isPlain() && !c.is("same"));
        if (column == null) {
            return null;
        }
        Item extension = OtherChanges.named(model, "btree_gist");
        String text = extension == null ? "(%c with &&)%v" : "(%k with =, %c with &&)%v";
        List<Item> needs = extension == null ? List.of() : List.of(extension);
        Item item = constraint(model, "exclusion", column, needs, "exclude using gist " + text);
        item.set("picky", "yes");
        return new Asked();
    }

    private static final List<String> ACTIONS =
            List.of(
                    "",
                    " on delete cascade",
                    " on delete set null",
                    " deferrable",
                    " on update cascade");

    /// Other options of the same thing.
    private static @Nullable Asked change(Model model, String word) {
        Item item = model.pick(word);
        if (item == null) {
            return null;
        }
        String old = item.get("variant");
        item.set(
                "variant",
                switch (word) {
                    case "check" -> Integer.toString(1000 + model.random.nextInt(8000));
                    case "foreign key" -> model.one(ACTIONS);
                    case "index" -> other(model, item);
                    default -> old.isEmpty() ? " deferrable initially deferred" : "";
                });
        return item.get("variant").equals(old) ? null : new Asked();
    }

    private static String other(Model model, Item item) {
        return item.is("where")
                ? model.one(List.of("", " where %c is not null", " with (fillfactor = 70)"))
                : item.get("variant").isEmpty() ? " where %k > 0" : "";
    }

    static @Nullable Asked drop(Model model) {
        return dropOne(model, model.one(List.of("check", "unique", "foreign key", "exclusion")));
    }

    static @Nullable Asked dropOne(Model model, String word) {
        Item item = model.pick(word);
        return item == null ? null : model.drop(item, new Asked());
    }

    static @Nullable Asked rename(Model model) {
        List<Item> all =
                Stream.of("check", "unique", "foreign key", "exclusion")
                        .flatMap(word -> model.all(word).stream())
                        .toList();
        Item item = model.pick(all);
        return item == null ? null : new Asked().rename(item, model.name("rule"));
    }

    static @Nullable Asked addIndex(Model model) {
        Column column =
                any(model, c -> !c.type.family().equals("json") && !c.type.family().equals("xml"));
        if (column == null) {
            return null;
        }
        List<String> forms =
                column.table.isPlain() && column.table.marker() != column
                        ? List.of(
                                "(%c)%v",
                                "(%c desc nulls last)%v", "(%c, %k)%v", "(%c) include (%k)%v")
                        : List.of("(%c)%v");
        index(model, column, model.one(forms)).set("where", "yes");
        return new Asked();
    }

    static @Nullable Asked addExpression(Model model) {
        Column column = any(model, c -> c.type.isText());
        if (column == null) {
            return null;
        }
        index(model, column, model.one(List.of("(lower(%c))%v", "((%c || 'x'), %k)%v")))
                .set("picky", "yes");
        return new Asked();
    }

    static @Nullable Asked addMethod(Model model) {
        Column column =
                any(
                        model,
                        c ->
                                List.of("json", "texts", "range", "int", "inet")
                                        .contains(c.type.family()));
        if (column == null) {
            return null;
        }
        String form =
                switch (column.type.family()) {
                    case "json", "texts" -> "using gin (%c)%v";
                    case "range" -> "using gist (%c)%v";
                    case "inet" -> "using gist (%c inet_ops)%v";
                    default -> model.chance(50) ? "using brin (%c)%v" : "using hash (%c)%v";
                };
        index(model, column, form).set("picky", "yes");
        return new Asked();
    }

    private static Item index(Model model, Column column, String form) {
        Table table = column.table;
        return model.add(
                new Item(
                        "index",
                        table.home(),
                        model.name("ix"),
                        List.of(table, column),
                        item ->
                                "create index "
                                        + item.quoted()
                                        + " on "
                                        + table.qualified()
                                        + " "
                                        + form.replace("%v", item.get("variant"))
                                                .replace("%c", column.quoted())
                                                .replace("%k", table.key().quoted())));
    }

    static @Nullable Asked renameIndex(Model model) {
        Item item = model.pick("index");
        if (item == null) {
            return null;
        }
        String name = model.name("ixx");
        String old = item.needs().getFirst().called() + "." + item.name;
        item.name = name;
        return new Asked().rename(old, name);
    }
}
