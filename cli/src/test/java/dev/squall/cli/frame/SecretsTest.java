package dev.squall.cli.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://app:hunter2@localhost/app",
                "postgresql://app:hunter2@localhost/app?sslmode=disable",
                "jdbc:postgresql://app:hunter2@localhost/app",
                "postgres:/app:hunter2@localhost/app",
                "postgres:app:hunter2@localhost/app",
                "postgres://app:a/hunter2@localhost/app",
                "postgres://app:a@hunter2@localhost/app",
                "postgres://user:password@hunter2@localhost/app",
                "jdbc:postgresql://localhost/app?user=app&password=hunter2&ssl=true",
                "DATABASE_URL=postgres://:hunter2@localhost",
                "url \"postgres://app:hunter2@[::1]:5432/app\" is wrong",
                "mysql://root:hunter2@localhost/app",
                "--from jdbc:mysql://root:hunter2@localhost/app is no URL",
                "PGPASSWORD=hunter2",
                "sslpassword = hunter2",
                "password: hunter2, user: app"
            })
    void aPasswordIsNeverRepeated(String text) {
        assertThat(Secrets.masked(text)).doesNotContain("hunter2").contains("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://localhost:5432/app",
                "DATABASE_URL=postgres://user:password@host:5432/database",
                "column \"password_hash\" does not exist",
                "password authentication failed for user app",
                "https://example.com/docs/@app",
                "write to squall@example.com"
            })
    void otherTextsStayAsTheyAre(String text) {
        assertThat(Secrets.masked(text)).isEqualTo(text);
    }
}
