package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.Compilation;
import dev.squall.harness.Compiled;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What generated code does when it runs; a small program beside it says what it sees.
class GeneratedCodeTest {

    private static final String ORDER =
            """
            package com.example;

            import dev.squall.annotation.*;
            import org.jspecify.annotations.*;

            @NullMarked
            @Table("orders")
            public record Order(
                    @Id @GeneratedBy(Ids.class) String id,
                    String customer,
                    int amount,
                    @Nullable String note,
                    @Default("now()") java.time.Instant createdAt,
                    @Generated("amount * 2") int twice) {

                public static final class Ids implements Generator<String> {
                    public static int made;

                    @Override
                    public String next() {
                        return "made " + ++made;
                    }
                }
            }
            """;

    @Test
    void aNewRowHasWhatWasSetAndWhatIsGenerated() throws ReflectiveOperationException {
        assertThat(
                        run(
                                """
                                var row = NewOrder.customer("Ann").amount(3);
                                var noted = row.note(null).id("own");
                                var t = OrderTable.ROWS;
                                return row.get(t.id) + " " + row.get(t.customer) + " " + row.get(t.amount)
                                        + " " + row.isSet(t.note) + row.isSet(t.createdAt) + row.isSet(t.twice)
                                        + " " + noted.get(t.id) + " " + noted.isSet(t.note) + noted.get(t.note);
                                """))
                .isEqualTo("made 1 Ann 3 falsefalsefalse own truenull");
    }

    @Test
    void aWholeRecordIsCopiedWithoutTheGenerator() throws ReflectiveOperationException {
        assertThat(
                        run(
                                """
                                var row = NewOrder.of(new Order("7", "Ann", 3, null, java.time.Instant.EPOCH, 6));
                                var t = OrderTable.ROWS;
                                return row.get(t.id) + " " + row.isSet(t.note) + row.isSet(t.twice)
                                        + " " + row.get(t.createdAt) + " " + Order.Ids.made;
                                """))
                .isEqualTo("7 truefalse 1970-01-01T00:00:00Z 0");
    }

    @Test
    void aStageIsUsedOnce() {
        assertThatThrownBy(
                        () ->
                                run(
                                        """
                                        var stage = NewOrder.customer("Ann");
                                        stage.amount(1);
                                        return stage.amount(2).toString();
                                        """))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        """
                        The new row has a value for orders.amount already
                          hint        a stage of an insert is used once: start again for another row\
                        """);
    }

    @Test
    void aPatchHasWhatWasSetInTheOrderOfTheRecord() throws ReflectiveOperationException {
        assertThat(
                        run(
                                """
                                var patch = OrderPatch.note(null).amount(2);
                                return patch.columns() + " " + patch.get(OrderTable.ROWS.amount)
                                        + " " + OrderPatch.empty().isEmpty();
                                """))
                .isEqualTo("[orders.amount, orders.note] 2 true");
    }

    @Test
    void anAliasHasTheSameColumns() throws ReflectiveOperationException {
        assertThat(
                        run(
                                """
                                var boss = new OrderTable().as("boss");
                                return boss.customer + " " + boss.columns().size() + " " + boss.newRow().getClass().getSimpleName();
                                """))
                .isEqualTo("boss.customer 6 Stages");
    }

    /// Compiles and runs the body of a method beside the record.
    private static String run(String body) throws ReflectiveOperationException {
        Compiled compiled =
                Compilation.of("com/example/Order.java", ORDER)
                        .and(
                                "com/example/Code.java",
                                """
                                package com.example;

                                public final class Code implements java.util.function.Supplier<String> {
                                    @Override
                                    public String get() {
                                        %s
                                    }
                                }
                                """
                                        .formatted(body))
                        .processedBy(new SquallProcessor())
                        .compile();
        assertThat(compiled.problemText()).isEmpty();
        Class<?> code = compiled.classLoader().loadClass("com.example.Code");
        return (String) ((Supplier<?>) code.getConstructor().newInstance()).get();
    }
}
