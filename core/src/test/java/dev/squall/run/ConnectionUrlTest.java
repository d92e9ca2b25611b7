package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGProperty;

class ConnectionUrlTest {

    private static Properties properties(String url) {
        return DriverProperties.of(ConnectionUrl.parse(url), ConnectionSettings.defaults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgres://app:secret@db.example.com/plans   | app | secret |"
                        + " db.example.com:5432/plans",
                "postgresql://app:secret@db.example.com:6543/plans | app | secret |"
                        + " db.example.com:6543/plans",
                "jdbc:postgresql://app:secret@localhost/plans | app | secret |"
                        + " localhost:5432/plans",
                "jdbc:postgresql://localhost/plans?user=app&password=se%26cret | app | se&cret |"
                        + " localhost:5432/plans",
                "postgres://a%40b:p%2Fw%40%3A%3F%25@h/my%20db | a@b | p/w@:?% | h:5432/my db",
                "postgres://app:p@ss@h/plans                  | app | p@ss   | h:5432/plans",
                "postgres://app:a+b@h/plans                   | app | a+b    | h:5432/plans",
                "postgres://app:x@[::1]:6000/plans            | app | x      | [::1]:6000/plans",
                "postgres://app:x@[2001:db8::1]/plans         | app | x      |"
                        + " [2001:db8::1]:5432/plans",
                "postgres://app:x@one:1,two:2,three/plans     | app | x      |"
                        + " one:1,two:2,three:5432/plans",
                "postgres://app:x@/plans                      | app | x      |"
                        + " localhost:5432/plans",
                "postgres://app:x@h                           | app | x      | h:5432/app",
                "postgres://app:x@h/?sslmode=disable          | app | x      | h:5432/app",
                "postgres://app:%E2%82%AC@h/pl%C3%A4ne        | app | €      | h:5432/pläne",
            })
    void urlsAreReadInAllTheirForms(String url, String user, String password, String place) {
        ConnectionUrl parsed = ConnectionUrl.parse(url);
        assertThat(parsed.user()).isEqualTo(user);
        assertThat(Objects.requireNonNull(parsed.password()).reveal()).isEqualTo(password);
        assertThat(parsed).hasToString(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "db.example.com/plans",
                "mysql://app:topsecret@h/plans",
                "postgres://",
                "postgres://app:top/secret@h/plans",
                "postgres://app:topsecret%zz@h/plans",
                "postgres://app:topsecret%2@h/plans",
                "postgres://app:topsecret%00@h/plans",
                "postgres://app@h:topsecret/plans",
                "postgres://app:topsecret@h:99999/plans",
                "postgres://app:topsecret@h:0/plans",
                "postgres://app:topsecret@h/plans?ssl_mode=disable",
                "postgres://app:topsecret@h/plans?sslmode",
                "postgres://app:topsecret@h/plans?sslmode=disable&sslmode=disable",
                "postgres://app:topsecret@h/plans?host=/var/run/postgresql",
                "postgres://app:topsecret@%2Fvar%2Frun/plans",
            })
    void badUrlsAreRefusedWithoutShowingTheirPassword(String url) {
        assertThatThrownBy(() -> ConnectionUrl.parse(url))
                .isInstanceOf(InvalidSettings.class)
                .message()
                .doesNotContain("secret")
                .contains("hint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://app:topsecret@h/plans?sslmode=sometimes",
                "postgres://app:topsecret@h/plans?connect_timeout=0",
                "postgres://app:topsecret@h/plans?connect_timeout=never",
                "postgres://app:topsecret@h/plans?sslrootcert=/no/such/file",
            })
    void badParametersAreRefused(String url) {
        assertThatThrownBy(() -> properties(url))
                .isInstanceOf(InvalidSettings.class)
                .message()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://h.example.com/p,                    verify-full",
        "postgres://h.example.com/p?sslmode=require,    verify-full",
        "postgres://h.example.com/p?sslmode=verify-ca,  verify-ca",
        "postgres://h.example.com/p?sslmode=no-verify,  require",
        "postgres://h.example.com/p?sslmode=disable,    disable",
        "'postgres://localhost,h.example.com/p',        verify-full",
        "postgres://localhost/p,                        allow",
        "postgres://127.0.0.2/p,                        allow",
        "postgres://[::1]/p,                            allow",
        "postgres://localhost.example.com/p,            verify-full",
        "postgres://127.0.0.1.example.com/p,            verify-full",
    })
    void tlsIsVerifiedUnlessTheHostIsLocalOrItIsSpelledOut(String url, String mode) {
        assertThat(PGProperty.SSL_MODE.getOrDefault(properties(url))).isEqualTo(mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-verify", "disable", "allow", "prefer"})
    void aServerThatIsNotVerifiedCanBeRefused(String mode) {
        ConnectionSettings strict = ConnectionSettings.defaults().onlyVerifiedTls();
        ConnectionUrl url =
                ConnectionUrl.parse("postgres://app:topsecret@h.example.com/p?sslmode=" + mode);

        assertThatThrownBy(() -> DriverProperties.of(url, strict))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("a server that is not verified is refused here")
                .hasMessageContaining("sslmode     " + mode)
                .hasMessageContaining("h.example.com:5432/p")
                .hasMessageNotContaining("topsecret");
        assertThat(DriverProperties.of(url, ConnectionSettings.defaults())).isNotEmpty();
    }

    @Test
    void whoRefusesThemAcceptsLocalAndVerifiedOnes() {
        ConnectionSettings strict = ConnectionSettings.defaults().onlyVerifiedTls();
        for (String url :
                List.of(
                        "postgres://h.example.com/p",
                        "postgres://h.example.com/p?sslmode=require",
                        "postgres://h.example.com/p?sslmode=verify-ca",
                        "postgres://localhost/p?sslmode=disable")) {
            assertThat(DriverProperties.of(ConnectionUrl.parse(url), strict)).isNotEmpty();
        }
        assertThatThrownBy(
                        () ->
                                DriverProperties.of(
                                        ConnectionUrl.parse("postgres://h.example.com/p"),
                                        strict.withoutTlsVerification()))
                .isInstanceOf(InvalidSettings.class);
    }

    @Test
    void authoritiesAreTheJdksOrOnesOwn(@TempDir Path directory) throws IOException {
        Path pem = Files.writeString(directory.resolve("ca.pem"), "");
        ConnectionUrl url = ConnectionUrl.parse("postgres://h.example.com/p");
        ConnectionSettings settings = ConnectionSettings.defaults();
        assertThat(PGProperty.SSL_FACTORY.getOrDefault(DriverProperties.of(url, settings)))
                .endsWith("DefaultJavaSSLFactory");
        Properties own = DriverProperties.of(url, settings.rootCertificate(pem));
        assertThat(PGProperty.SSL_FACTORY.getOrDefault(own)).endsWith("LibPQFactory");
        assertThat(PGProperty.SSL_ROOT_CERT.getOrDefault(own)).isEqualTo(pem.toString());
        Properties off = DriverProperties.of(url, settings.withoutTlsVerification());
        assertThat(PGProperty.SSL_MODE.getOrDefault(off)).isEqualTo("require");
    }

    @Test
    void noTimeLimitIsInfinite() throws Exception {
        Properties properties = properties("postgres://h.example.com/p");
        assertThat(PGProperty.SOCKET_TIMEOUT.getInt(properties)).isEqualTo(40);
        assertThat(PGProperty.CONNECT_TIMEOUT.getInt(properties)).isEqualTo(10);
        assertThat(PGProperty.LOGIN_TIMEOUT.getInt(properties)).isEqualTo(10);
        assertThat(PGProperty.TCP_KEEP_ALIVE.getBoolean(properties)).isTrue();
        assertThat(PGProperty.LOG_SERVER_ERROR_DETAIL.getBoolean(properties)).isFalse();
        assertThatThrownBy(
                        () ->
                                ConnectionSettings.defaults()
                                        .statementTimeout(java.time.Duration.ZERO))
                .isInstanceOf(InvalidSettings.class);
        assertThatThrownBy(
                        () ->
                                ConnectionSettings.defaults()
                                        .poolTimeout(java.time.Duration.ofDays(9)))
                .isInstanceOf(InvalidSettings.class);
        assertThatThrownBy(() -> ConnectionSettings.defaults().maxConnections(0))
                .isInstanceOf(InvalidSettings.class);
    }

    @Test
    void parametersReachTheDriverInItsOwnWords() throws Exception {
        Properties properties =
                properties(
                        "postgres://h.example.com/p?application_name=plans&connect_timeout=3"
                                + "&target_session_attrs=read-write&load_balance_hosts=random"
                                + "&channel_binding=require&options=-c%20search_path%3Dbilling");
        assertThat(PGProperty.APPLICATION_NAME.getOrDefault(properties)).isEqualTo("plans");
        assertThat(PGProperty.CONNECT_TIMEOUT.getInt(properties)).isEqualTo(3);
        assertThat(PGProperty.TARGET_SERVER_TYPE.getOrDefault(properties)).isEqualTo("primary");
        assertThat(PGProperty.LOAD_BALANCE_HOSTS.getBoolean(properties)).isTrue();
        assertThat(PGProperty.CHANNEL_BINDING.getOrDefault(properties)).isEqualTo("require");
        assertThat(PGProperty.OPTIONS.getOrDefault(properties)).isEqualTo("-c search_path=billing");
    }
}
