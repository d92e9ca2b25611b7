package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.error.InvalidDeclaration;
import dev.squall.error.PlanFailed;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.object.Step;
import dev.squall.table.Table;
import dev.squall.table.TextColumn;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class TextDefinitionTest {

    private static final class Cities extends Sketch {
        final TextColumn<Object, String> name = text("name");
        private final BiConsumer<Cities, Definition> more;

        Cities(BiConsumer<Cities, Definition> more) {
            super("cities");
            this.more = more;
        }

        @Override
        public void declare(Definition d) {
            d.primaryKey("cities_pkey", name);
            more.accept(this, d);
        }
    }

    private static final class Capitals extends Sketch {
        final TextColumn<Object, String> country = text("country");

        Capitals() {
            super("capitals");
        }

        @Override
        public void declare(Definition d) {
            d.createdBy("create table capitals (country text not null) inherits (cities)")
                    .dependsOn("cities");
            d.index("capitals_country").on(country);
        }
    }

    private static DeclaredSchema schema(List<Table<?>> tables, Consumer<Definition> root) {
        return DeclaredSchema.of("Atlas", tables, root);
    }

    private static List<String> statements(DeclaredSchema schema) {
        return Plan.fromEmpty(schema).steps().stream().map(Step::sql).toList();
    }

    @AfterEach
    void empty(TestDatabase database) {
        database.execute("drop schema public cascade", "create schema public");
    }

    @Test
    void whatTablesNeedComesBeforeAndTheRestBehindEverything(TestDatabase database)
            throws Exception {
        DeclaredSchema schema =
                schema(
                        List.of(
                                new Cities(
                                        (t, d) -> {
                                            d.definition(
                                                    "create statistics s1 on name, (lower(name))"
                                                            + " from cities;");
                                            d.comment("All of them");
                                        })),
                        d -> {
                            d.definition("create view first_city as select min(name) from cities");
                            d.definition("create domain two as text").beforeTables();
                            d.definition("create domain one as two").beforeTables();
                            d.definition("create view second_city as select * from first_city");
                        });

        assertThat(statements(schema))
                .containsExactly(
                        "create domain two as text",
                        "create domain one as two",
                        "create table cities (\n    name text not null\n)",
                        "alter table cities add constraint cities_pkey primary key (name)",
                        "comment on table cities is 'All of them'",
                        "create statistics s1 on name, (lower(name)) from cities",
                        "create view first_city as select min(name) from cities",
                        "create view second_city as select * from first_city");
        SchemaApply.apply(database.dataSource(), Plan.fromEmpty(schema));
    }

    @Test
    void aTableIsCreatedByItsStatement(TestDatabase database) throws Exception {
        DeclaredSchema schema = schema(List.of(new Capitals(), new Cities((t, d) -> {})), d -> {});

        assertThat(statements(schema))
                .contains("create table capitals (country text not null) inherits (cities)")
                .contains("create index capitals_country on capitals (country)");
        SchemaApply.apply(database.dataSource(), Plan.fromEmpty(schema));
        assertThat(
                        database.rows(
                                "select count(*) from pg_inherits where inhparent ="
                                        + " 'cities'::regclass"))
                .containsExactly("1");
    }

    @Test
    void aRefusedDefinitionSaysWhereItStands(TestDatabase database) throws Exception {
        DeclaredSchema schema =
                schema(List.of(), d -> d.definition("create view v as select * from nothing"));

        PlanFailed error =
                catchThrowableOfType(
                        PlanFailed.class,
                        () -> SchemaApply.apply(database.dataSource(), Plan.fromEmpty(schema)));

        assertThat(error.getMessage())
                .containsPattern(
                        "SQ405 the server refused to create definition"
                                + " TextDefinitionTest.java:\\d+")
                .contains("sqlstate    42P01", "create view v as select * from nothing");
        assertThat(database.rows("select 1")).containsExactly("1");
    }

    @Test
    void aDefinitionWithoutTextIsRefused() {
        InvalidDeclaration error =
                catchThrowableOfType(
                        InvalidDeclaration.class,
                        () -> schema(List.of(), d -> d.definition(" ; ")));

        assertThat(error.getMessage())
                .contains("definition 1 has no text", "TextDefinitionTest.java:");
    }

    @Test
    void aCreationIsOneOfATable() {
        InvalidDeclaration error =
                catchThrowableOfType(
                        InvalidDeclaration.class,
                        () ->
                                schema(
                                        List.of(new Cities((t, d) -> d.createdBy("create view x"))),
                                        d -> {}));

        assertThat(error.getMessage()).contains("is no create table statement");
    }
}
