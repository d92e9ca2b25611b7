package dev.squall.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Sql;
import dev.squall.declare.DeclaredSchema;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.expr.IntegerExpr;
import dev.squall.expr.Sortable;
import dev.squall.harness.Compilation;
import dev.squall.harness.Compiled;
import dev.squall.processor.SquallProcessor;
import dev.squall.schema.Plan;
import dev.squall.schema.SchemaApply;
import dev.squall.shape.Find;
import dev.squall.shape.Shape;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// Whatever the tables, their relations, their rows and the shape: it is what a query for each row
/// would find.
class ShapesPropertyTest {

    private static final int TABLES = 5;
    private static final int SHAPES = 8;

    private static @Nullable EmbeddedPostgres server;
    private static int databases;

    @BeforeContainer
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterContainer
    static void stop() {
        Objects.requireNonNull(server).close();
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void aShapeIsWhatQueriesForEachRowWouldFind(@ForAll long seed) throws Exception {
        var random = new Random(seed);
        List<RandomTable> tables = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            tables.add(RandomTable.of(i, List.copyOf(tables), random));
        }
        List<RandomShape> shapes = new ArrayList<>();
        for (int i = 0; i < SHAPES; i++) {
            shapes.add(RandomShape.of("S" + i, tables.get(random.nextInt(TABLES)), random));
        }
        ClassLoader classes = compiled(tables, shapes);
        EmbeddedPostgres running = Objects.requireNonNull(server);
        String name = "random" + databases++;
        running.createDatabase(name);
        var schema =
                (DeclaredSchema)
                        classes.loadClass("random.Tables").getMethod("schema").invoke(null);
        SchemaApply.apply(running.dataSource(name), Plan.fromEmpty(schema));
        try (Connection connection = running.dataSource(name).getConnection();
                Database database = Database.connect(running.url(name))) {
            var naive = new Naive(connection, RandomRows.into(connection, tables, random));
            for (RandomShape shape : shapes) {
                check(shape, classes, database.withoutSession(), naive, random);
            }
        }
        running.dropDatabase(name);
    }

    private static ClassLoader compiled(List<RandomTable> tables, List<RandomShape> shapes) {
        Map<String, String> sources = new TreeMap<>();
        tables.forEach(table -> sources.put("random/" + table.record() + ".java", table.source()));
        shapes.forEach(shape -> sources.put("random/" + shape.record() + ".java", shape.source()));
        sources.put(
                "random/RandomSchema.java",
                "package random;\n\n@dev.squall.annotation.Schema({"
                        + tables.stream()
                                .map(table -> table.record() + ".class")
                                .collect(Collectors.joining(", "))
                        + "})\npublic final class RandomSchema {}\n");
        Compiled compiled = Compilation.of(sources).processedBy(new SquallProcessor()).compile();
        assertThat(compiled.errors()).as("%s", sources).isEmpty();
        return compiled.classLoader();
    }

    private static void check(
            RandomShape shape, ClassLoader classes, Db db, Naive naive, Random random)
            throws Exception {
        Class<?> type = classes.loadClass("random." + shape.record() + "Shape");
        var generated = (Shape<?, ?>) type.getField("INSTANCE").get(null);
        Class<?> table = classes.loadClass("random." + shape.root().table().record() + "Table");
        Object columns = table.getConstructor().newInstance();
        var number = (IntegerExpr<?, ?>) table.getField("n").get(columns);
        List<Integer> all = naive.all(shape.root().table()).stream().sorted().toList();
        int offset = random.nextInt(3);
        int limit = random.nextInt(5);
        List<Integer> some =
                all.stream().sorted((a, b) -> b - a).skip(offset).limit(limit).toList();
        var whole = new Find<>(generated, db.executor()).orderBy((Sortable) number);
        same(whole, all, shape, naive);
        var ordered = new Find<>(generated, db.executor()).orderBy((Sortable) number.desc());
        same(ordered.offset(offset).limit(limit), some, shape, naive);
        var once = ordered.where(Sql.random().lt(2.0)); // keys that are selected once
        same(once, all.reversed(), shape, naive);
        same(once.offset(offset).limit(limit), some, shape, naive);
        try (Stream<?> rows = ordered.offset(offset).limit(limit).stream()) {
            same(rows.toList(), some, shape, naive);
        }
        db.inTransaction(
                tx -> { // READ COMMITTED: a single statement
                    var first = new Find<>(generated, tx.executor()).orderBy((Sortable) number);
                    same(first, all, shape, naive);
                    same(first.forShare(), all, shape, naive);
                    var last =
                            new Find<>(generated, tx.executor()).orderBy((Sortable) number.desc());
                    same(last.offset(offset).limit(limit), some, shape, naive);
                });
    }

    private static void same(Find<?, ?> find, List<Integer> rows, RandomShape shape, Naive naive)
            throws Exception {
        same(find.list(), rows, shape, naive);
    }

    private static void same(List<?> found, List<Integer> rows, RandomShape shape, Naive naive)
            throws Exception {
        List<Object> expected = new ArrayList<>();
        rows.forEach(n -> expected.add(shape.root().of(n, naive)));
        assertThat(Values.all(found)).as("%s", shape.source()).isEqualTo(expected);
    }
}
