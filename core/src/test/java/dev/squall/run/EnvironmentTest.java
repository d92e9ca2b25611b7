package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    @TempDir Path directory;

    private void file(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private Environment environment(String... process) {
        Map<String, String> variables = new java.util.HashMap<>();
        for (int i = 0; i < process.length; i += 2) {
            variables.put(process[i], process[i + 1]);
        }
        return Environment.of(directory, variables);
    }

    @Test
    void filesAreReadInOrderAndTheProcessWins() throws IOException {
        file(".env", "A=1\nB=1\nC=1\nD=1\nSQUALL_ENV=test\n");
        file(".env.test", "B=2\nC=2\nD=2\n");
        file(".env.production", "A=9\n");
        file(".env.local", "C=3\nD=3\n");
        Environment environment = environment("D", "4");
        assertThat(environment.profile()).isEqualTo(Profile.TEST);
        assertThat(environment.get("A")).hasValue("1");
        assertThat(environment.get("B")).hasValue("2");
        assertThat(environment.get("C")).hasValue("3");
        assertThat(environment.get("D")).hasValue("4");
        assertThat(environment("SQUALL_ENV", "production").get("A")).hasValue("9");
    }

    @Test
    void anEnvironmentMayHaveANameOfItsOwn() throws IOException {
        file(".env", "A=1\nB=1\nSQUALL_ENV=staging\n");
        file(".env.staging", "B=2\n");
        file(".env.production", "B=9\n");
        assertThat(Environment.nameIn(directory, Map.of())).isEqualTo("staging");
        assertThat(Environment.nameIn(directory, Map.of("SQUALL_ENV", "a"))).isEqualTo("a");
        Environment environment =
                Environment.of(directory, Map.of(), "staging", Profile.PRODUCTION);
        assertThat(environment.profile()).isEqualTo(Profile.PRODUCTION);
        assertThat(environment.get("A")).hasValue("1");
        assertThat(environment.get("B")).hasValue("2");
        assertThat(environment).hasToString("the environment staging");
        assertThatThrownBy(environment::databaseUrl)
                .hasMessageContaining(".env, .env.staging, .env.local, the environment");
    }

    @Test
    void linesMayBeQuotedExportedAndCommented() throws IOException {
        file(
                ".env",
                """
                # a comment
                export A=one
                B = 'two # not a comment' # a comment
                C="three\\n\\"quoted\\" $not_expanded"
                D=postgres://u:p#w@h/db   # a comment
                E=
                """);
        Environment environment = environment();
        assertThat(environment.get("A")).hasValue("one");
        assertThat(environment.get("B")).hasValue("two # not a comment");
        assertThat(environment.get("C")).hasValue("three\n\"quoted\" $not_expanded");
        assertThat(environment.get("D")).hasValue("postgres://u:p#w@h/db");
        assertThat(environment.get("E")).isEmpty();
    }

    @Test
    void badLinesAreNamedWithoutTheirText() throws IOException {
        file(".env", "A=1\ntop secret\n");
        assertThatThrownBy(this::environment)
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining(".env:2")
                .message()
                .doesNotContain("secret");
        file(".env", "A='secret\n");
        assertThatThrownBy(this::environment)
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("a quote is not closed")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void profilesHaveTheirSizes() {
        assertThat(environment().settings().maxConnections()).isEqualTo(10);
        assertThat(environment().settings().idleTimeout()).isEqualTo(Duration.ofSeconds(30));
        ConnectionSettings test = environment("SQUALL_ENV", "test").settings();
        assertThat(test.maxConnections()).isEqualTo(3);
        assertThat(test.idleTimeout()).isEqualTo(Duration.ofSeconds(10));
        ConnectionSettings production = environment("SQUALL_ENV", "production").settings();
        assertThat(production.maxConnections()).isEqualTo(20);
        assertThat(production.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(environment("SQUALL_ENV", "serverless").settings().maxConnections())
                .isEqualTo(1);
        assertThat(environment("DATABASE_MAX_CONNECTIONS", "7").settings().maxConnections())
                .isEqualTo(7);
        assertThatThrownBy(() -> environment("SQUALL_ENV", "staging"))
                .isInstanceOf(InvalidSettings.class);
        CursorKeys both =
                environment("CURSOR_KEY", "k".repeat(32) + " , " + "o".repeat(32))
                        .settings()
                        .pages()
                        .keys();
        assertThat(both).hasToString("2 keys");
        assertThatThrownBy(() -> environment("CURSOR_KEY", "short").settings())
                .isInstanceOf(InvalidSettings.class)
                .hasMessageNotContaining("\"short\"");
        assertThatThrownBy(() -> environment("DATABASE_MAX_CONNECTIONS", "many").settings())
                .isInstanceOf(InvalidSettings.class);
    }

    @Test
    void urlsHaveTheirVariables() {
        Environment all =
                environment(
                        "DATABASE_URL", "postgres://a",
                        "SERVICE_DATABASE_URL", "postgres://s",
                        "MIGRATION_DATABASE_URL", "postgres://m",
                        "TEST_DATABASE_URL", "postgres://t");
        assertThat(all.databaseUrl()).isEqualTo("postgres://a");
        assertThat(all.serviceDatabaseUrl()).isEqualTo("postgres://s");
        assertThat(all.migrationDatabaseUrl()).isEqualTo("postgres://m");
        assertThat(
                        environment(
                                        "SQUALL_ENV", "test",
                                        "DATABASE_URL", "postgres://a",
                                        "TEST_DATABASE_URL", "postgres://t")
                                .databaseUrl())
                .isEqualTo("postgres://t");
        assertThat(environment("DATABASE_URL", "postgres://a").migrationDatabaseUrl())
                .isEqualTo("postgres://a");
        assertThatThrownBy(() -> environment().databaseUrl())
                .isInstanceOf(InvalidSettings.class)
                .hasMessageStartingWith("SQ340 DATABASE_URL is not set");
        assertThatThrownBy(() -> environment("DATABASE_URL", "x").serviceDatabaseUrl())
                .isInstanceOf(InvalidSettings.class);
        assertThat(all.toString()).doesNotContain("postgres://");
    }
}
