package dev.squall.schema;

import dev.squall.harness.TestServer;
import dev.squall.schema.question.Answers;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/// Any two small schemas: the laws hold between them.
class DiffPropertyTest {

    @Property(tries = 12, shrinking = ShrinkingMode.OFF, seed = "7081921")
    void anySchemaBecomesAnyOther(
            @ForAll("schemas") RandomSchema before, @ForAll("schemas") RandomSchema after)
            throws Exception {
        try (Laws laws = new Laws(TestServer.get())) {
            laws.check(new DiffCase(before.sql(), after.sql(), Answers.none()));
        }
    }

    @Provide
    Arbitrary<RandomSchema> schemas() {
        Arbitrary<RandomSchema.Table> table =
                Combinators.combine(
                                column().list().ofMinSize(1).ofMaxSize(4),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.of(RandomSchema.Extra.values()).set().ofMaxSize(4),
                                Arbitraries.integers().between(-1, 3))
                        .as(RandomSchema.Table::new);
        return Combinators.combine(
                        table.list().ofMaxSize(4),
                        Arbitraries.of("a", "b", "c", "d").set().ofMinSize(1),
                        Arbitraries.integers().between(1, 3))
                .as((tables, labels, step) -> new RandomSchema(tables, labels, step));
    }

    private static Arbitrary<RandomSchema.Column> column() {
        return Combinators.combine(
                        Arbitraries.of(
                                "int",
                                "bigint",
                                "text",
                                "varchar(9)",
                                "numeric(8,2)",
                                "mood",
                                "mood[]",
                                "timestamptz"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(RandomSchema.Value.values()))
                .as(RandomSchema.Column::new);
    }
}
