package dev.squall.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/// A table at random: `t3`, with the row's number `n`, some values, a key of one or two columns,
/// and references to earlier tables and to itself.
final class RandomTable {

    /// How each of the sources begins.
    static final String HEADER =
            """
            package random;

            import dev.squall.annotation.*;
            import dev.squall.shape.ShapeOf;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            """;

    private final int number;
    private final List<Field> key;
    private final List<Field> values;
    private final List<Reference> forth = new ArrayList<>();
    private final List<Reference> back = new ArrayList<>();

    private RandomTable(int number, Random random) {
        this.number = number;
        this.key = key(random);
        this.values = values(random);
    }

    /// A component that is a column.
    record Field(String name, Kind kind, boolean nullable) {

        String declared() {
            return (nullable ? "@Nullable " : "") + kind.java() + ' ' + name;
        }

        /// Its name in SQL.
        String column() {
            return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        }
    }

    /// A foreign key.
    ///
    /// @param one the relation to the other table
    /// @param many the relation back
    record Reference(
            RandomTable from,
            RandomTable to,
            List<Field> fields,
            boolean nullable,
            boolean unique,
            String one,
            String many) {}

    static RandomTable of(int number, List<RandomTable> before, Random random) {
        var table = new RandomTable(number, random);
        List<RandomTable> targets = new ArrayList<>(before);
        targets.add(table);
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            RandomTable to = targets.get(random.nextInt(targets.size()));
            table.forth.add(reference(table, i, to, random));
        }
        table.forth.forEach(reference -> reference.to().back.add(reference));
        return table;
    }

    private static List<Field> key(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> List.of(new Field("id", Kind.INTEGER, false));
            case 1 -> List.of(new Field("id", Kind.UUID_, false));
            default ->
                    List.of(
                            new Field("part", Kind.TEXT, false),
                            new Field("line", Kind.BIGINT, false));
        };
    }

    private static List<Field> values(Random random) {
        List<Field> values = new ArrayList<>();
        values.add(new Field("n", Kind.INTEGER, false));
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Kind kind = List.of(Kind.values()).get(random.nextInt(Kind.values().length));
            values.add(new Field("v" + i, kind, random.nextBoolean()));
        }
        return values;
    }

    private static Reference reference(RandomTable from, int i, RandomTable to, Random random) {
        boolean nullable = from == to || random.nextBoolean(); // or there is no first row
        String one = "r" + i;
        List<Field> fields =
                to.key.size() == 1
                        ? List.of(new Field(one + "Id", to.key.getFirst().kind(), nullable))
                        : to.key.stream()
                                .map(k -> new Field(one + upper(k.name()), k.kind(), nullable))
                                .toList();
        boolean unique = fields.size() == 1 && random.nextInt(4) == 0;
        return new Reference(from, to, fields, nullable, unique, one, "b" + from.number + "r" + i);
    }

    private static String upper(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    List<Field> key() {
        return key;
    }

    /// Its references to others.
    List<Reference> forth() {
        return forth;
    }

    /// References of others, and of itself, to it.
    List<Reference> back() {
        return back;
    }

    String table() {
        return "t" + number;
    }

    String record() {
        return "T" + number;
    }

    /// All columns, in the order of the record.
    List<Field> fields() {
        List<Field> all = new ArrayList<>(key);
        all.addAll(values);
        forth.forEach(reference -> all.addAll(reference.fields()));
        return all;
    }

    /// The record's source.
    String source() {
        String keys = key.stream().map(k -> '"' + k.name() + '"').collect(Collectors.joining(", "));
        var text = new StringBuilder(HEADER);
        text.append("@Table(\"").append(table()).append("\")\n");
        text.append("@PrimaryKey({").append(keys).append("})\n");
        for (Reference reference : forth) {
            if (reference.fields().size() > 1) {
                text.append("@ForeignKey(columns = {")
                        .append(
                                reference.fields().stream()
                                        .map(f -> '"' + f.name() + '"')
                                        .collect(Collectors.joining(", ")))
                        .append("}, target = ")
                        .append(relation(reference))
                        .append(")\n");
            }
        }
        return text.append("public record ")
                .append(record())
                .append("(\n")
                .append(fields().stream().map(this::component).collect(Collectors.joining(",\n")))
                .append(") {}\n")
                .toString();
    }

    private String component(Field field) {
        String marks =
                forth.stream()
                        .filter(r -> r.fields().size() == 1 && r.fields().contains(field))
                        .map(
                                r ->
                                        "@References(value = "
                                                + relation(r)
                                                + ") "
                                                + (r.unique() ? "@Unique " : ""))
                        .collect(Collectors.joining());
        return "    " + marks + field.declared();
    }

    private static String relation(Reference reference) {
        return reference.to().record()
                + ".class, one = \""
                + reference.one()
                + "\", many = \""
                + reference.many()
                + '"';
    }
}
