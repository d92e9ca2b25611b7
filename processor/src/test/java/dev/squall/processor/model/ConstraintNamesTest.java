package dev.squall.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The names are those that a real server gives by itself.
@PostgresTest
class ConstraintNamesTest {

    private static final String LONG =
            "a_table_whose_name_is_as_long_as_a_name_in_postgresql_can_be_xx";
    private static final String UMLAUTS = "größen_über_größen_über_größen_über_größen";

    @Test
    void shortNamesAreJoined(TestDatabase database) {
        assertThat(ours("users", List.of("email"), List.of("plan", "position")))
                .isEqualTo(
                        theirs(database, "users", List.of("email"), List.of("plan", "position")));
    }

    @Test
    void longTablesAreCut(TestDatabase database) {
        assertThat(ours(LONG, List.of("email"), List.of("plan", "position")))
                .isEqualTo(theirs(database, LONG, List.of("email"), List.of("plan", "position")));
    }

    @Test
    void longColumnsAreCutToo(TestDatabase database) {
        List<String> columns = List.of("b" + LONG.substring(1), "c" + LONG.substring(1));
        assertThat(ours(LONG.substring(0, 40), columns.subList(0, 1), columns))
                .isEqualTo(theirs(database, LONG.substring(0, 40), columns.subList(0, 1), columns));
    }

    @Test
    void noCharacterIsCutInTwo(TestDatabase database) {
        assertThat(ours(UMLAUTS, List.of("übermäßig"), List.of("größe", "übermäßig")))
                .isEqualTo(
                        theirs(
                                database,
                                UMLAUTS,
                                List.of("übermäßig"),
                                List.of("größe", "übermäßig")));
    }

    @Test
    void aNameThatIsTakenIsNumbered() {
        ConstraintNames names = new ConstraintNames("plans");
        assertThat(names.foreignKey("", List.of("owner"))).isEqualTo("plans_owner_fkey");
        assertThat(names.foreignKey("", List.of("owner"))).isEqualTo("plans_owner_fkey1");
        assertThat(names.foreignKey("own", List.of("owner"))).isEqualTo("own");
        assertThat(names.check("status")).isEqualTo("plans_status_check");
    }

    private static List<String> ours(String table, List<String> unique, List<String> foreign) {
        ConstraintNames names = new ConstraintNames(table);
        return List.of(
                names.foreignKey("", foreign),
                names.primaryKey(""),
                names.unique("", unique),
                names.check(unique.getFirst()));
    }

    /// The same constraints in a table without names for them: foreign key, primary key, unique,
    /// check.
    private static List<String> theirs(
            TestDatabase database, String table, List<String> unique, List<String> foreign) {
        List<String> all = new ArrayList<>(foreign);
        unique.stream().filter(column -> !all.contains(column)).forEach(all::add);
        database.execute(
                "create schema other",
                "create table other.target ("
                        + columns(foreign, " int")
                        + ", primary key ("
                        + columns(foreign, "")
                        + "))",
                "create table other."
                        + quoted(table)
                        + " (the_key int primary key, "
                        + columns(all, " int")
                        + ", unique ("
                        + columns(unique, "")
                        + ")"
                        + ", check ("
                        + quoted(unique.getFirst())
                        + " > 0)"
                        + ", foreign key ("
                        + columns(foreign, "")
                        + ") references other.target)");
        List<String> names =
                database.rows(
                        "select conname from pg_constraint where contype in ('p', 'u', 'f', 'c')"
                            + " and conrelid <> 'other.target'::regclass and connamespace ="
                            + " 'other'::regnamespace order by position(contype::text in 'fpuc')");
        database.execute("drop schema other cascade");
        return names;
    }

    private static String columns(List<String> names, String type) {
        return String.join(", ", names.stream().map(name -> quoted(name) + type).toList());
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
