package dev.squall.service;

import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.InvalidSettings;
import dev.squall.error.InvalidSql;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import dev.squall.sample.SqlAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class TruncateTest {

    private final ServiceDb service;
    private final SqlAssertions server;

    TruncateTest(TestDatabase test) {
        service = ServiceDb.connect(test.url(), "a test");
        server = new SqlAssertions(test);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void tablesAreEmptied() {
        Truncate truncate = service.truncate("the nightly reset", people);
        server.assertSql(truncate.statement()).is("truncate people");
        server.assertSql(truncate.restartIdentity().cascade().statement())
                .is("truncate people restart identity cascade");
        Db db = service.use("looking");
        db.sql("create table pets (owner uuid references people)").execute();
        assertThatThrownBy(truncate::execute).isInstanceOf(InvalidSql.class);
        assertThat(db.from(people).count()).isEqualTo(4);
        truncate.restartIdentity().cascade().execute();
        assertThat(db.from(people).exists()).isFalse();
    }

    @Test
    void aReasonIsGiven() {
        assertThatThrownBy(() -> service.truncate(" ", people)).isInstanceOf(InvalidSettings.class);
        assertThat(service.use("looking").sql("select 1").list((Integer one) -> one))
                .containsExactly(1);
    }
}
