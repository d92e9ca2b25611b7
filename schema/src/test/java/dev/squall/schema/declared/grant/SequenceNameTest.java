package dev.squall.schema.declared.grant;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PostgresTest
class SequenceNameTest {

    @ParameterizedTest
    @CsvSource({
        "plans, id",
        "a_table_whose_name_is_so_long_that_the_sequence_must_be_cut, id",
        "short, a_column_whose_name_is_so_long_that_the_sequence_must_be_cut",
        "a_table_and_a_column_of_about_the_same_length, another_name_with_almost_the_same_length",
        "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöü, ßßßßßßßßßßßßßßßßßßßßßßßßßß"
    })
    void theNameIsTheServers(String table, String column, TestDatabase database) {
        database.execute(
                "create table \"" + table + "\" (\"" + column + "\" serial)",
                "comment on sequence \"" + SequenceName.of(table, column) + "\" is 'found'");
    }
}
