package dev.squall.examples.interventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Session;
import dev.squall.error.ConnectionFailure;
import dev.squall.error.InvalidSettings;
import dev.squall.examples.interventions.queries.UserQueries;
import dev.squall.harness.TestDatabase;
import dev.squall.run.Environment;
import dev.squall.test.SquallTest;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The document's "Secrets Management": a secret comes from where the program runs, and is shown
/// nowhere.
@SquallTest(InterventionsTemplate.class)
class ConnectionTest {

    private static final Path NOWHERE = Path.of("target/no-environment");

    private final TestDatabase test;

    ConnectionTest(TestDatabase database) {
        test = database;
    }

    @Test
    void comesFromTheEnvironmentOfTheProcess() {
        try (Database database = InterventionsDatabase.connect(Tracker.environment(test))) {
            assertThat(new UserQueries(database.as(Session.user(-1))).all()).isEmpty();
        }
    }

    @Test
    void isMissedByItsName() {
        assertThatThrownBy(
                        () ->
                                InterventionsDatabase.connectService(
                                        Environment.of(NOWHERE, Map.of())))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("SERVICE_DATABASE_URL");
    }

    @Test
    void isShownByNothing() {
        String url = test.url("interventions_request", "not-the-password");
        Environment environment = Environment.of(NOWHERE, Map.of("DATABASE_URL", url));

        assertThat(environment.toString()).doesNotContain("not-the-password");
        assertThat(InterventionsTemplate.PASSWORDS.toString()).isEqualTo("passwords");
        assertThatThrownBy(() -> InterventionsDatabase.connect(environment))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessageNotContaining("not-the-password");
    }
}
