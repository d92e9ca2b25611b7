package dev.squall.declare;

import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Privilege.EXECUTE;
import static dev.squall.declare.Role.AUTHENTICATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.error.DuplicateDeclaration;
import dev.squall.error.InvalidDeclaration;
import dev.squall.error.SquallException;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.type.Types;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidDeclarationTest {

    static final class Notes extends Sketch {
        final Column<Object, UUID> id = uuid("id");
        final Column<Object, UUID> userId = uuid("user_id");
        final IntegerColumn<Object, Integer, Long> likes = integer("likes");
        private final BiConsumer<Notes, Definition> body;

        Notes(BiConsumer<Notes, Definition> body) {
            super("notes");
            this.body = body;
        }

        @Override
        public void declare(Definition d) {
            body.accept(this, d);
        }
    }

    /// Reads a declaration anew: [Definition#of] would keep the first one of the class.
    private static void read(BiConsumer<Notes, Definition> body) {
        Notes notes = new Notes(body);
        Definition d = new Definition(notes);
        notes.declare(d);
        d.collected().finish();
    }

    private static SquallException error(BiConsumer<Notes, Definition> body) {
        return catchThrowableOfType(SquallException.class, () -> read(body));
    }

    static Stream<Arguments> wrongInATable() {
        return Stream.of(
                wrong("index i names no columns", (t, d) -> d.index("i")),
                wrong("index i names no columns", (t, d) -> d.index("i").on()),
                wrong(
                        "index i is not unique, so that nulls cannot be the same",
                        (t, d) -> d.index("i").on(t.id).nullsNotDistinct()),
                wrong(
                        "index i has a storage value that is no word and no number",
                        (t, d) -> d.index("i").on(t.id).with("fillfactor", "70); drop")),
                wrong(
                        "an index is on columns, expressions and orderings",
                        (t, d) -> d.index("i").on(t)),
                wrong(
                        "index i names other.id, a column of another table",
                        (t, d) -> d.index("i").on(new Other().id)),
                wrong(
                        "storage parameter fillfactor has a storage value that is no word and no"
                                + " number",
                        (t, d) -> d.storage("fillfactor", "70); drop")),
                wrong(
                        "partitioning of the table has no partition, and could hold no row",
                        (t, d) -> d.partitionByRange(t.likes)),
                wrong(
                        "partitioning of the table has a partition a without any value",
                        (t, d) -> d.partitionByRange(t.likes).partition("a", 2, 2)),
                wrong(
                        "partitioning of the table has a partition a without any value",
                        (t, d) -> d.partitionByList(t.likes).partition("a")),
                wrong(
                        "partitioning of the table has two partitions a",
                        (t, d) -> d.partitionByList(t.likes).partition("a", 1).partition("a", 2)),
                wrong(
                        "partitioning of the table has a partition a with an impossible remainder",
                        (t, d) -> d.partitionByHash(t.likes).partition("a", 4, 4)),
                wrong(
                        "partitioning of the table has a default partition a, which PostgreSQL has"
                                + " not by hash",
                        (t, d) -> d.partitionByHash(t.likes).defaultPartition("a")),
                wrong(
                        "partitioning of the table says not how a partition is spread",
                        (t, d) -> d.partitionByRange(t.likes).partition("a", 1, 2, p -> {})),
                wrong(
                        "notes_pkey of the partitioned table notes leaves a column out by which"
                                + " rows are spread",
                        (t, d) -> {
                            d.primaryKey("notes_pkey", t.id);
                            d.partitionByHash(t.likes).partitions("notes", 2);
                        }),
                wrong(
                        "notes_key of the partitioned table notes leaves a column out by which"
                                + " rows are spread",
                        (t, d) -> {
                            d.index("notes_key").unique().on(t.id, t.likes);
                            d.partitionByRange(t.likes)
                                    .partition(
                                            "a", 1, 2, p -> p.byHash(t.userId).partitions("b", 2));
                        }),
                wrong(
                        "exclusion x has a range from uuid to integer",
                        (t, d) -> d.exclusion("x").withRange(t.id, t.likes)),
                wrong(
                        "counter user_id is not a number that is never null",
                        (t, d) -> d.counter(t.userId).of(new Other().id)),
                wrong("counter likes counts nothing", (t, d) -> d.counter(t.likes)),
                wrong(
                        "counter likes counts the rows of two tables",
                        (t, d) -> d.counter(t.likes).of(new Other().id, t.id)),
                wrong(
                        "policy p names no role, and would be for everybody",
                        (t, d) -> d.policy("p").forSelect().using(everyRow())),
                wrong(
                        "policy p is for insert, where there is no old row to see",
                        (t, d) -> d.policy("p").forInsert().to(AUTHENTICATED).using(everyRow())),
                wrong(
                        "policy p makes no rows that could be checked",
                        (t, d) ->
                                d.policy("p")
                                        .forSelect()
                                        .to(AUTHENTICATED)
                                        .using(everyRow())
                                        .withCheck(everyRow())),
                wrong(
                        "policy p makes no rows that could be checked",
                        (t, d) ->
                                d.policy("p")
                                        .forDelete()
                                        .to(AUTHENTICATED)
                                        .using(everyRow())
                                        .withCheck(everyRow())),
                wrong(
                        "policy p says not which rows it is about",
                        (t, d) ->
                                d.policy("p").forUpdate().to(AUTHENTICATED).withCheck(everyRow())),
                wrong(
                        "policy p says not which rows may be inserted",
                        (t, d) -> d.policy("p").forInsert().to(AUTHENTICATED)),
                wrong("limit l names no column", (t, d) -> d.limit("l").atMost(3)),
                wrong(
                        "limit l would allow no row at all",
                        (t, d) -> d.limit("l").of(t.userId).atMost(0)),
                wrong("limit l would allow no row at all", (t, d) -> d.limit("l").of(t.userId)),
                wrong("unique constraint u names no columns", (t, d) -> d.unique("u")),
                wrong(
                        "unique constraint u names a column twice",
                        (t, d) -> d.unique("u").on(t.id, t.id)),
                wrong("primary key k names no columns", (t, d) -> d.primaryKey("k")),
                wrong(
                        "foreign key f says not what it refers to",
                        (t, d) -> d.foreignKey("f").on(t.id)),
                wrong(
                        "foreign key f has 1 columns and refers to 2",
                        (t, d) -> d.foreignKey("f").on(t.id).references("", "x", "a", "b")),
                wrong("exclusion e compares nothing", (t, d) -> d.exclusion("e")),
                wrong(
                        "exclusion e compares with something that is no operator",
                        (t, d) -> d.exclusion("e").with(t.id, "= or")),
                wrong("check c allows no label", (t, d) -> d.checkLabels("c", t.id)),
                wrong("trigger t has no text", (t, d) -> d.trigger("t", " ")),
                wrong(
                        "other.id is not a column of notes",
                        (t, d) -> d.at(new Other().id, "Other.java:1")),
                wrong("role app belongs to the schema's root", (t, d) -> d.requestLogin("app")));
    }

    static final class Other extends Sketch {
        final Column<Object, UUID> id = uuid("id");

        Other() {
            super("other");
        }

        @Override
        public void declare(Definition d) {}
    }

    private static Arguments wrong(String problem, BiConsumer<Notes, Definition> body) {
        return Arguments.of(problem, body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrongInATable(String problem, BiConsumer<Notes, Definition> body) {
        SquallException error = error(body);

        assertThat(error).isInstanceOf(InvalidDeclaration.class);
        assertThat(error.getMessage()).startsWith("SQ401 " + problem + "\n");
        if (!problem.startsWith("an index is on")) {
            assertThat(error.getMessage())
                    .contains("InvalidDeclarationTest.java:")
                    .contains("hint");
        }
    }

    static Stream<Arguments> wrongInTheRoot() {
        return Stream.of(
                root("index i belongs to a table", d -> d.index("i")),
                root("role public cannot be declared so", d -> d.role(Role.PUBLIC)),
                root(
                        "role authenticated cannot be declared so",
                        d -> d.role(AUTHENTICATED).memberOf(AUTHENTICATED)),
                root(
                        "role authenticated is granted EXECUTE on a table",
                        d -> d.role(AUTHENTICATED).grant(EXECUTE).on(GrantTarget.allTables())),
                root(
                        "function f is not a create function statement for this name",
                        d -> d.function("f", "create function g() returns int")),
                root(
                        "function f is security definer, and looks names up where its caller says",
                        d ->
                                d.function(
                                        "f",
                                        "create function f() returns int language sql"
                                                + " security definer as 'select 1'")),
                root(
                        "role pg_evil: PostgreSQL keeps this name for itself",
                        d -> d.role(new Role("pg_evil"))));
    }

    private static Arguments root(String problem, Consumer<Definition> body) {
        return Arguments.of(problem, body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrongInTheRoot(String problem, Consumer<Definition> body) {
        InvalidDeclaration error =
                catchThrowableOfType(InvalidDeclaration.class, () -> Definition.ofRoot(body));

        assertThat(error.getMessage()).startsWith("SQ401 " + problem + "\n").contains("hint");
    }

    @Test
    void theMessageIsADocument() {
        SquallException error =
                error((t, d) -> d.policy("p").forInsert().to(AUTHENTICATED).using(everyRow()));

        assertThat(error.getMessage())
                .matches(
                        """
                        SQ401 policy p is for insert, where there is no old row to see
                          in          notes
                          declared at InvalidDeclarationTest.java:\\d+
                          hint        say .withCheck\\(…\\)\
                        """);
    }

    @Test
    void twoOfOneNameAreAnErrorThatNamesBothPlaces() {
        SquallException error =
                error(
                        (t, d) -> {
                            d.index("notes_user").on(t.userId);
                            d.unique("notes_user").on(t.userId);
                        });

        assertThat(error).isInstanceOf(DuplicateDeclaration.class);
        assertThat(error.getMessage())
                .matches(
                        """
                        SQ402 constraint or index notes_user is declared twice
                          in          notes
                          first       InvalidDeclarationTest.java:\\d+
                          second      InvalidDeclarationTest.java:\\d+
                          hint        give one of them another name, or remove it\
                        """);
    }

    @Test
    void aPolicyAndAnIndexMayShareAName() {
        assertThat(
                        error(
                                (t, d) -> {
                                    d.index("notes_user").on(t.userId);
                                    d.policy("notes_user").to(AUTHENTICATED).using(everyRow());
                                }))
                .isNull();
    }

    @Test
    void twoPrimaryKeysAreAnError() {
        SquallException error =
                error(
                        (t, d) -> {
                            d.primaryKey("a", t.id);
                            d.primaryKey("b", t.userId);
                        });

        assertThat(error.getMessage()).startsWith("SQ402 primary key is declared twice\n");
    }

    @Test
    void twoTablesOfOneNameAreAnError() {
        DuplicateDeclaration error =
                catchThrowableOfType(
                        DuplicateDeclaration.class,
                        () ->
                                DeclaredSchema.of(
                                        "Root", List.of(new Other(), new Other()), d -> {}));

        assertThat(error.getMessage()).startsWith("SQ402 table other is declared twice\n");
    }

    @Test
    void aClaimIsNamedInSnakeCase() {
        InvalidDeclaration error =
                catchThrowableOfType(
                        InvalidDeclaration.class, () -> Policies.claim("orgId'", Types.UUID));

        assertThat(error.getMessage())
                .startsWith("SQ401 a claim's name is not in lower snake case");
    }
}
