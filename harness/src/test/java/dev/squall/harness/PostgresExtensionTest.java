package dev.squall.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresExtensionTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES =
            PostgresExtension.of("answer", db -> db.execute("create table answer as select 42 a"));

    @Test
    void templateMayBeAFieldOfTheTest(TestDatabase database) {
        assertThat(database.rows("select a, null from answer")).containsExactly("42|null");
    }
}
