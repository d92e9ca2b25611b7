package dev.squall.shapes;

import dev.squall.shapes.RandomTable.Field;
import dev.squall.shapes.RandomTable.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A record at random of a table's columns and relations, and what its records must hold.
final class RandomShape {

    private static final int DEPTH = 3;
    private static final int LEVELS = 30;

    private final String name;
    private final Random random;
    private int names;
    private final List<Level> levels = new ArrayList<>();
    private final Level root;

    private RandomShape(String name, RandomTable table, Random random) {
        this.name = name;
        this.random = random;
        this.root = level(name, table, 0);
    }

    static RandomShape of(String name, RandomTable table, Random random) {
        return new RandomShape(name, table, random);
    }

    /// A record of the shape.
    ///
    /// @param row whether it is the table's own record
    record Level(String name, RandomTable table, boolean row, List<Part> parts) {

        /// What a record of it holds: the values of its components.
        List<@Nullable Object> of(int n, Naive naive) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Part part : parts) {
                values.add(part.of(n, this, naive));
            }
            return values;
        }

        String source() {
            return name
                    + parts.stream()
                            .map(Part::declared)
                            .collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /// A component.
    sealed interface Part {

        String declared();

        /// What it must be in the record of the row with the number `n`.
        @Nullable Object of(int n, Level level, Naive naive);
    }

    record Value(Field field) implements Part {

        @Override
        public String declared() {
            return field.declared();
        }

        @Override
        public @Nullable Object of(int n, Level level, Naive naive) {
            return naive.value(level.table(), n, field);
        }
    }

    /// `@From("v0") String x1`
    record Renamed(Field field, String name) implements Part {

        @Override
        public String declared() {
            return "@From(\""
                    + field.name()
                    + "\") "
                    + new Field(name, field.kind(), field.nullable()).declared();
        }

        @Override
        public @Nullable Object of(int n, Level level, Naive naive) {
            return naive.value(level.table(), n, field);
        }
    }

    /// `@Path("r0.v1") String x2`
    record Flat(Reference reference, Field field, String name) implements Part {

        @Override
        public String declared() {
            boolean nullable = reference.nullable() || field.nullable();
            return "@Path(\""
                    + reference.one()
                    + '.'
                    + field.name()
                    + "\") "
                    + new Field(name, field.kind(), nullable).declared();
        }

        @Override
        public @Nullable Object of(int n, Level level, Naive naive) {
            List<Integer> others = naive.forth(reference, n);
            return others.isEmpty() ? null : naive.value(reference.to(), others.getFirst(), field);
        }
    }

    /// `@Path("b3r0.r1") Set<T2> x3`
    record Through(Reference many, Reference one, Level other, String name) implements Part {

        @Override
        public String declared() {
            return "@Path(\""
                    + many.many()
                    + '.'
                    + one.one()
                    + "\") Set<"
                    + other.name()
                    + "> "
                    + name;
        }

        @Override
        public Object of(int n, Level level, Naive naive) {
            return naive.back(many, n).stream()
                    .flatMap(row -> naive.forth(one, row).stream())
                    .map(row -> other.of(row, naive))
                    .collect(Collectors.toSet());
        }
    }

    /// `@MapKey("n") Map<Integer, T3> b3r0`
    record ByNumber(Reference reference, Level other) implements Part {

        @Override
        public String declared() {
            return "@MapKey(\"n\") Map<Integer, " + other.name() + "> " + reference.many();
        }

        @Override
        public Object of(int n, Level level, Naive naive) {
            Map<Integer, Object> rows = new HashMap<>();
            naive.back(reference, n).forEach(row -> rows.put(row, other.of(row, naive)));
            return rows;
        }
    }

    /// `@Where("{n} % 3 > 0") @OrderBy("n desc") @Limit(2) List<T3> b3r0`
    record Some(Reference reference, Level other, int limit) implements Part {

        @Override
        public String declared() {
            return "@Where(\"{n} % 3 > 0\") @OrderBy(\"n desc\") @Limit("
                    + limit
                    + ") List<"
                    + other.name()
                    + "> "
                    + reference.many();
        }

        @Override
        public Object of(int n, Level level, Naive naive) {
            return naive.back(reference, n).stream()
                    .filter(row -> row % 3 > 0)
                    .sorted(Comparator.reverseOrder())
                    .limit(limit)
                    .map(row -> (Object) other.of(row, naive))
                    .toList();
        }
    }

    /// `@Count("b3r0") @Where("{n} % 2 = 0") long x4`, and whether there is one, and the last.
    record Computed(Reference reference, Aggregate aggregate, String name) implements Part {

        @Override
        public String declared() {
            return aggregate.declared(reference.many()) + ' ' + name;
        }

        @Override
        public @Nullable Object of(int n, Level level, Naive naive) {
            return aggregate.of(
                    naive.back(reference, n).stream().filter(row -> row % 2 == 0).toList());
        }
    }

    /// What is computed of the rows of a relation that have even numbers.
    enum Aggregate {
        COUNT("@Count(\"%s\")", "long") {
            @Override
            Object of(List<Integer> rows) {
                return (long) rows.size();
            }
        },
        EXISTS("@Exists(\"%s\")", "boolean") {
            @Override
            Object of(List<Integer> rows) {
                return !rows.isEmpty();
            }
        },
        MAX("@Max(\"%s.n\")", "@Nullable Integer") {
            @Override
            @Nullable Object of(List<Integer> rows) {
                return rows.stream().max(Comparator.naturalOrder()).orElse(null);
            }
        };

        private final String annotation;
        private final String type;

        Aggregate(String annotation, String type) {
            this.annotation = annotation;
            this.type = type;
        }

        String declared(String relation) {
            return annotation.formatted(relation) + " @Where(\"{n} % 2 = 0\") " + type;
        }

        abstract @Nullable Object of(List<Integer> rows);
    }

    /// `@Sql("{n} * 2 + 1") int x5`
    record Doubled(String name) implements Part {

        @Override
        public String declared() {
            return "@Sql(\"{n} * 2 + 1\") int " + name;
        }

        @Override
        public Object of(int n, Level level, Naive naive) {
            return n * 2 + 1;
        }
    }

    record One(Reference reference, boolean forth, Level other) implements Part {

        @Override
        public String declared() {
            boolean nullable = !forth || reference.nullable();
            String relation = forth ? reference.one() : reference.many();
            return (nullable ? "@Nullable " : "") + other.name() + ' ' + relation;
        }

        @Override
        public @Nullable Object of(int n, Level level, Naive naive) {
            List<Integer> others = forth ? naive.forth(reference, n) : naive.back(reference, n);
            return others.isEmpty() ? null : other.of(others.getFirst(), naive);
        }
    }

    record Many(Reference reference, boolean set, Level other) implements Part {

        @Override
        public String declared() {
            return (set ? "Set<" : "List<") + other.name() + "> " + reference.many();
        }

        @Override
        public Object of(int n, Level level, Naive naive) {
            List<Object> rows = new ArrayList<>();
            naive.back(reference, n).forEach(row -> rows.add(other.of(row, naive)));
            return set ? rows.stream().collect(Collectors.toSet()) : rows;
        }
    }

    private Level level(String levelName, RandomTable table, int depth) {
        List<Part> parts = new ArrayList<>();
        for (Field field : table.fields()) {
            if (random.nextInt(3) > 0) {
                parts.add(random.nextInt(5) > 0 ? new Value(field) : new Renamed(field, name()));
            }
        }
        for (Reference reference : table.forth()) {
            if (goesOn(depth)) {
                parts.add(new One(reference, true, inside(reference.to(), depth)));
            }
            if (random.nextInt(3) == 0) {
                parts.add(new Flat(reference, any(reference.to().fields()), name()));
            }
        }
        for (Reference reference : table.back()) {
            if (goesOn(depth)) {
                Level other = inside(reference.from(), depth);
                parts.add(
                        reference.unique()
                                ? new One(reference, false, other)
                                : many(reference, other));
            }
            if (!reference.unique() && random.nextInt(3) == 0) {
                Aggregate aggregate = any(List.of(Aggregate.values()));
                parts.add(new Computed(reference, aggregate, name()));
            }
            if (!reference.unique() && goesOn(depth + 1)) {
                Reference next = any(reference.from().forth());
                parts.add(new Through(reference, next, inside(next.to(), depth), name()));
            }
        }
        if (parts.isEmpty() || random.nextInt(3) == 0) {
            parts.add(new Doubled(name()));
        }
        Collections.shuffle(parts, random);
        return new Level(levelName, table, false, List.copyOf(parts));
    }

    private Part many(Reference reference, Level other) {
        return switch (random.nextInt(5)) {
            case 0 -> new Many(reference, true, other);
            case 1 -> new ByNumber(reference, other);
            case 2 -> new Some(reference, other, 1 + random.nextInt(3));
            default -> new Many(reference, false, other);
        };
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /// A name that no other component has.
    private String name() {
        return "x" + names++;
    }

    private boolean goesOn(int depth) {
        return levels.size() < LEVELS && depth < DEPTH && random.nextInt(4) > depth - 1;
    }

    private Level inside(RandomTable table, int depth) {
        if (random.nextInt(4) == 0) {
            List<Part> all = table.fields().stream().<Part>map(Value::new).toList();
            return new Level(table.record(), table, true, all);
        }
        Level made = level("L" + levels.size() + "d" + depth, table, depth + 1);
        Level named = new Level("L" + levels.size(), table, false, made.parts());
        levels.add(named);
        return named;
    }

    String record() {
        return name;
    }

    Level root() {
        return root;
    }

    /// The record's source.
    String source() {
        var text = new StringBuilder(RandomTable.HEADER);
        text.append("public record ").append(root.source()).append(" implements ShapeOf<");
        text.append(root.table().record()).append("> {\n");
        for (Level level : levels) {
            text.append("    public record ").append(level.source()).append(" {}\n");
        }
        return text.append("}\n").toString();
    }
}
