package dev.squall.shapes;

import dev.squall.shapes.RandomTable.Field;
import dev.squall.shapes.RandomTable.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A record at random of a table's columns and relations, and what its records must hold.
final class RandomShape {

    private static final int DEPTH = 3;

    private final String name;
    private final Random random;
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
                parts.add(new Value(field));
            }
        }
        for (Reference reference : table.forth()) {
            if (goesOn(depth)) {
                parts.add(new One(reference, true, inside(reference.to(), depth)));
            }
        }
        for (Reference reference : table.back()) {
            if (goesOn(depth)) {
                Level other = inside(reference.from(), depth);
                parts.add(
                        reference.unique()
                                ? new One(reference, false, other)
                                : new Many(reference, random.nextInt(4) == 0, other));
            }
        }
        if (parts.isEmpty()) {
            parts.add(new Value(table.key().getFirst()));
        }
        Collections.shuffle(parts, random);
        return new Level(levelName, table, false, List.copyOf(parts));
    }

    private boolean goesOn(int depth) {
        return depth < DEPTH && random.nextInt(4) > depth - 1;
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

    String name() {
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
