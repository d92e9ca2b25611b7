package dev.squall.schema.walk;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What few schemas have. It comes in bundles, in which each thing needs the one before it.
final class RareChanges {

    static final List<Change> ALL =
            List.of(
                    new Change("add operators", RareChanges::addOperators),
                    new Change("drop operators", m -> KeyChanges.dropOne(m, "operators")),
                    new Change("add a text search", RareChanges::addTextSearch),
                    new Change("drop a text search", m -> KeyChanges.dropOne(m, "text search")),
                    new Change("add a foreign table", RareChanges::addForeignTable),
                    new Change("drop a foreign table", m -> KeyChanges.dropOne(m, "foreign")),
                    new Change("add a language", RareChanges::addLanguage),
                    new Change("drop a language", m -> KeyChanges.dropOne(m, "language")));

    /// Several things at once.
    private static final class Bundle extends Item {

        Bundle(
                String word,
                @Nullable Item schema,
                String name,
                List<? extends Item> needs,
                Function<Item, String> text) {
            super(word, schema, name, needs, text);
        }

        @Override
        boolean canBeCommented() {
            return false;
        }
    }

    private RareChanges() {}

    /// A type with an operator, what an index needs of it, a cast, and a function that depends on
    /// an extension.
    static @Nullable Asked addOperators(Model model) {
        Item extension = OtherChanges.named(model, "btree_gist");
        if (extension == null) {
            return null;
        }
        bundle(
                model,
                "operators",
                "pair",
                List.of(extension),
                item -> {
                    Item schema = Objects.requireNonNull(item.schema);
                    return """
                    create type %1$s as (a integer);
                    create function %2$s (%1$s, %1$s) returns boolean language sql immutable
                        return $1::text = $2::text;
                    create function %3$s (%1$s) returns integer language sql immutable
                        return hashtext($1::text);
                    alter function %3$s (%1$s) depends on extension btree_gist;
                    create operator %4$s.=== (function = %2$s, leftarg = %1$s, rightarg = %1$s);
                    create operator family %5$s using hash;
                    create operator class %6$s for type %1$s using hash as
                        operator 1 %4$s.===, function 1 %3$s (%1$s);
                    create cast (%1$s as text) with inout\
                    """
                            .formatted(
                                    item.qualified(),
                                    in(schema, item.name + "_is"),
                                    in(schema, item.name + "_hash"),
                                    schema.quoted(),
                                    in(schema, item.name + "_loose"),
                                    in(schema, item.name + "_ops"));
                });
        return new Asked();
    }

    static Asked addTextSearch(Model model) {
        bundle(
                model,
                "text search",
                "words",
                List.of(),
                item ->
                        """
                        create text search parser %1$s (start = prsd_start, gettoken = prsd_nexttoken,
                            end = prsd_end, lextypes = prsd_lextype);
                        create text search template %1$s (init = dsimple_init, lexize = dsimple_lexize);
                        create text search dictionary %1$s (template = %1$s);
                        create text search configuration %1$s (parser = %1$s);
                        alter text search configuration %1$s add mapping for word with %1$s;
                        create conversion %1$s for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1\
                        """
                                .formatted(item.qualified()));
        return new Asked();
    }

    static Asked addForeignTable(Model model) {
        bundle(
                model,
                "foreign",
                "far",
                List.of(),
                item ->
                        """
                        create foreign data wrapper %1$s;
                        create server %1$s foreign data wrapper %1$s options (host 'elsewhere');
                        create user mapping for public server %1$s options (user 'reader');
                        create foreign table %2$s (id integer options (name 'no')) server %1$s\
                        """
                                .formatted(item.quoted(), item.qualified()));
        return new Asked();
    }

    /// With what it makes of a type, and a way to store tables.
    static Asked addLanguage(Model model) {
        bundle(
                model,
                "language",
                "tongue",
                List.of(),
                item ->
                        """
                        create language %1$s handler plpgsql_call_handler;
                        create access method %1$s type table handler heap_tableam_handler;
                        create type %2$s as (a integer);
                        create function %3$s (internal) returns internal language internal immutable
                            as 'textin';
                        create transform for %2$s language %1$s (from sql with function %3$s (internal))\
                        """
                                .formatted(
                                        item.quoted(),
                                        item.qualified(),
                                        in(
                                                Objects.requireNonNull(item.schema),
                                                item.name + "_from")));
        return new Asked();
    }

    private static void bundle(
            Model model, String word, String name, List<Item> needs, Function<Item, String> text) {
        Item schema = model.one(model.all("schema"));
        model.add(new Bundle(word, schema, model.name(name), needs, text));
    }

    private static String in(Item schema, String name) {
        return schema.quoted() + "." + Item.quoted(name);
    }
}
