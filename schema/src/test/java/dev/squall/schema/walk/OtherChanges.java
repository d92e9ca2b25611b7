package dev.squall.schema.walk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sequences, extensions, comments, and what there is once in a while.
final class OtherChanges {

    static final List<Change> ALL =
            List.of(
                    new Change("add a sequence", OtherChanges::addSequence),
                    new Change("change a sequence", OtherChanges::sequence),
                    new Change("rename a sequence", OtherChanges::renameSequence),
                    new Change("drop a sequence", m -> KeyChanges.dropOne(m, "sequence")),
                    new Change("add an extension", OtherChanges::addExtension),
                    new Change("drop an extension", OtherChanges::dropExtension),
                    new Change("comment", OtherChanges::comment),
                    new Change("comment on a column", OtherChanges::commentColumn),
                    new Change("change a comment", OtherChanges::changeComment),
                    new Change("add statistics", OtherChanges::addStatistics),
                    new Change("drop statistics", m -> KeyChanges.dropOne(m, "statistics")),
                    new Change("add a rule", OtherChanges::addRule),
                    new Change("drop a rule", m -> KeyChanges.dropOne(m, "rule")),
                    new Change("add a publication", OtherChanges::addPublication),
                    new Change("drop a publication", m -> KeyChanges.dropOne(m, "publication")),
                    new Change("add an aggregate", OtherChanges::addAggregate),
                    new Change("drop an aggregate", m -> KeyChanges.dropOne(m, "aggregate")),
                    new Change("add a collation", OtherChanges::addCollation),
                    new Change("drop a collation", m -> KeyChanges.dropOne(m, "collation")),
                    new Change("add a range type", OtherChanges::addRange),
                    new Change("drop a range type", m -> KeyChanges.dropOne(m, "range")));

    private OtherChanges() {}

    static Asked addSequence(Model model) {
        model.add(
                new Item(
                        "sequence",
                        model.one(model.all("schema")),
                        model.name("seq"),
                        List.of(),
                        item -> "create sequence " + item.qualified() + item.get("options")));
        return new Asked();
    }

    static @Nullable Asked sequence(Model model) {
        Item sequence = model.pick("sequence");
        if (sequence == null) {
            return null;
        }
        List<String> all =
                List.of(
                        "",
                        " increment by 5",
                        " maxvalue 100000 cycle",
                        " start with 100 minvalue 0",
                        " cache 20",
                        " as integer");
        sequence.set("options", model.one(all));
        return new Asked();
    }

    static @Nullable Asked renameSequence(Model model) {
        Item sequence = model.pick("sequence");
        return sequence == null ? null : new Asked().rename(sequence, model.name("counter"));
    }

    static @Nullable Asked addExtension(Model model) {
        List<String> there = model.all("extension").stream().map(e -> e.name).toList();
        String name = model.one(List.of("citext", "btree_gist", "hstore", "pg_trgm"));
        return there.contains(name) ? null : extension(model, name);
    }

    static Asked extension(Model model, String name) {
        Item extension =
                model.add(
                        new Item(
                                "extension",
                                null,
                                name,
                                List.of(),
                                item -> "create extension " + item.quoted()));
        if (name.equals("citext")) {
            Table table = model.one(model.tables(t -> t.parent == null));
            model.add(new Column(table, model.name("c"), new ColumnType("citext", extension)));
        }
        return new Asked();
    }

    static @Nullable Item named(Model model, String name) {
        return model.pick(
                model.all("extension").stream().filter(e -> e.name.equals(name)).toList());
    }

    static @Nullable Asked dropExtension(Model model) {
        Item extension = model.pick("extension");
        return extension == null ? null : model.drop(extension, new Asked());
    }

    static @Nullable Asked comment(Model model) {
        Item item = model.pick(model.items().stream().filter(Item::canBeCommented).toList());
        if (item == null) {
            return null;
        }
        item.comment = "a comment ''" + model.name("") + "''";
        return new Asked();
    }

    static Asked commentColumn(Model model) {
        model.one(model.columns(c -> true)).comment = "a column " + model.name("");
        return new Asked();
    }

    static @Nullable Asked changeComment(Model model) {
        Item item = model.pick(model.items().stream().filter(i -> !i.comment.isEmpty()).toList());
        if (item == null) {
            return null;
        }
        item.comment = model.chance(50) ? "" : "another one " + model.name("");
        return new Asked();
    }

    static @Nullable Asked addStatistics(Model model) {
        Table table = model.one(model.tables(Table::isPlain));
        model.add(
                new Item(
                        "statistics",
                        table.home(),
                        model.name("stat"),
                        List.of(table, table.key(), table.marker()),
                        item ->
                                "create statistics "
                                        + item.qualified()
                                        + " (ndistinct) on "
                                        + table.key().quoted()
                                        + ", "
                                        + table.marker().quoted()
                                        + " from "
                                        + table.qualified()));
        return new Asked();
    }

    static @Nullable Asked addRule(Model model) {
        Table table = model.one(model.tables(Table::isPlain));
        model.add(
                new Item(
                        "rule",
                        null,
                        model.name("rule"),
                        List.of(table, table.marker()),
                        item ->
                                "create rule "
                                        + item.quoted()
                                        + " as on delete to "
                                        + table.qualified()
                                        + " where old."
                                        + table.marker().quoted()
                                        + " < 0 do instead nothing"));
        return new Asked();
    }

    static @Nullable Asked addPublication(Model model) {
        Table table = model.one(model.tables(t -> t.isPlain() && !t.is("unlogged")));
        table.set("replica", "replica identity full");
        model.add(
                new Item(
                        "publication",
                        null,
                        model.name("pub"),
                        List.of(table),
                        item ->
                                "create publication "
                                        + item.quoted()
                                        + " for table "
                                        + table.qualified()));
        return new Asked();
    }

    static Asked addAggregate(Model model) {
        model.add(
                        new Item(
                                "aggregate",
                                model.one(model.all("schema")),
                                model.name("agg"),
                                List.of(),
                                item ->
                                        "create aggregate "
                                                + item.qualified()
                                                + " (integer) (sfunc = int4pl, stype = integer,"
                                                + " initcond = '0')"))
                .set("arguments", "(integer)");
        return new Asked();
    }

    static Asked addCollation(Model model) {
        Item collation =
                model.add(
                        new Item(
                                "collation",
                                model.one(model.all("schema")),
                                model.name("order"),
                                List.of(),
                                item ->
                                        "create collation "
                                                + item.qualified()
                                                + " from pg_catalog.\"C\""));
        Table table = model.one(model.tables(t -> t.parent == null));
        model.add(new Column(table, model.name("c"), new ColumnType("collated", collation)));
        return new Asked();
    }

    static Asked addRange(Model model) {
        model.add(
                new Item(
                        "range",
                        model.one(model.all("schema")),
                        model.name("span"),
                        List.of(),
                        item ->
                                "create type "
                                        + item.qualified()
                                        + " as range (subtype = integer)"));
        return new Asked();
    }
}
