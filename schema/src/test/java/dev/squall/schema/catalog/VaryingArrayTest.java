package dev.squall.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class VaryingArrayTest {

    private final TestDatabase database;

    VaryingArrayTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void create() {
        database.execute("create table t (status varchar(20), note text, code char(2))");
    }

    @AfterEach
    void drop() {
        database.execute("drop table t");
    }

    private String printed(String definition) {
        database.execute("alter table t drop constraint if exists c");
        database.execute("alter table t add constraint c " + definition);
        return database.rows(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = 'c'")
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status in ('draft', 'active')",
                "status in ('one')",
                "status not in ('draft', 'it''s', 'a, b', 'with \\ and [brackets]')",
                "note is null or status in ('a', 'b') and lower(status) in ('a', 'b')",
                "status = any (array['a', 'b'])",
                "status = any (array['a', 'b']::varchar[])",
                "note in ('a', 'b')",
                "code in ('a', 'b')",
                "status = 'a' or status like 'b%'"
            })
    void whatIsWrittenIsPrintedAsTheFirstTime(String condition) {
        String first = printed("check (" + condition + ")");
        String stable = VaryingArray.stable(first);

        String second = printed(stable);

        assertThat(second).isEqualTo(first);
        assertThat(VaryingArray.stable(second)).isEqualTo(stable);
    }

    @Test
    void whatWasRestoredFromADumpIsTheSame() {
        String declared = printed("check (status in ('draft', 'it''s', 'active'))");
        String restored = printed(declared);

        assertThat(restored).isNotEqualTo(declared);
        assertThat(VaryingArray.stable(restored)).isEqualTo(VaryingArray.stable(declared));
        assertThat(printed(VaryingArray.stable(restored))).isEqualTo(declared);
    }

    @Test
    void labelsAreAsLongAndAsManyAsTheyLike() {
        String label = "'" + "l''".repeat(50_000) + "'::character varying";
        String labels = label + ", 'x'::character varying".repeat(50_000);

        assertThat(VaryingArray.stable("(ARRAY[" + labels + "])::text[]"))
                .isEqualTo("(ARRAY[" + labels + "]::character varying[])::text[]");
    }
}
