package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.error.ConnectionFailure;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A server that shows a certificate for `localhost`, signed by itself.
@PostgresTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private Path certificate;
    private Wire wire;
    private String url;

    @BeforeAll
    void start(TestDatabase test, @TempDir Path directory) throws Exception {
        Path file = directory.resolve("keys.p12");
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "server",
                                "-keyalg",
                                "RSA",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                file.toString(),
                                "-storepass",
                                new String(PASSWORD))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        certificate = Path.of(directory.toString(), "server.pem");
        Files.writeString(
                certificate,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.getCertificate("server").getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(keys, PASSWORD);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(factory.getKeyManagers(), null, null);
        wire = new Wire(test.server().port(), tls);
        url = wire.through(test.url()).replaceAll("\\?.*", "");
    }

    @AfterAll
    void stop() {
        wire.close();
    }

    private void connect(String host, String mode, ConnectionSettings settings) {
        String there = url.replace("127.0.0.1", host) + "?sslmode=" + mode;
        ConnectionSettings one = settings.maxConnections(1).connectTimeout(Duration.ofSeconds(5));
        try (Database database = Database.connect(there, one)) {
            assertThat(database.withoutSession().sql("select 1").list((Integer n) -> n))
                    .containsExactly(1);
        }
    }

    @Test
    void onesOwnAuthorityIsEnough() {
        connect(
                "localhost",
                "verify-full",
                ConnectionSettings.defaults().rootCertificate(certificate));
    }

    @Test
    void anUnknownAuthorityIsRefused() {
        assertThatThrownBy(() -> connect("localhost", "verify-full", ConnectionSettings.defaults()))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessageContaining("sslrootcert=<file>");
    }

    @Test
    void anotherNameThanTheCertificatesIsRefused() {
        assertThatThrownBy(
                        () ->
                                connect(
                                        "127.0.0.1",
                                        "verify-full",
                                        ConnectionSettings.defaults().rootCertificate(certificate)))
                .isInstanceOf(ConnectionFailure.class);
    }

    @Test
    void verificationCanBeSpelledOut() {
        connect("localhost", "no-verify", ConnectionSettings.defaults());
        connect("localhost", "verify-full", ConnectionSettings.defaults().withoutTlsVerification());
    }
}
