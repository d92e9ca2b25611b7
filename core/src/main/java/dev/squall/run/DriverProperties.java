package dev.squall.run;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the driver is told: a URL of its own kind, and properties. Its defaults are not safe: no
/// time limit for reading, and TLS that verifies nothing.
final class DriverProperties {

    private static final Logger LOG = LoggerFactory.getLogger(DriverProperties.class);
    private static final List<String> MODES =
            List.of(
                    "disable",
                    "allow",
                    "prefer",
                    "no-verify",
                    "require",
                    "verify-ca",
                    "verify-full");

    private DriverProperties() {}

    static String driverUrl(ConnectionUrl url) {
        return url.addresses().stream()
                .map(ServerAddress::toString)
                .collect(
                        Collectors.joining(
                                ",",
                                "jdbc:postgresql://",
                                "/" + URLEncoder.encode(url.database(), StandardCharsets.UTF_8)));
    }

    /// Everything but login and password.
    static Properties of(ConnectionUrl url, ConnectionSettings settings) {
        Properties properties = new Properties();
        int connect = seconds(settings.connectTimeout());
        PGProperty.CONNECT_TIMEOUT.set(properties, connect);
        PGProperty.LOGIN_TIMEOUT.set(properties, connect);
        PGProperty.SOCKET_TIMEOUT.set(properties, seconds(settings.statementTimeout()) + 10);
        PGProperty.CANCEL_SIGNAL_TIMEOUT.set(properties, connect);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false);
        PGProperty.GSS_ENC_MODE.set(properties, "disable");
        PGProperty.APPLICATION_NAME.set(properties, settings.applicationName());
        for (Map.Entry<String, String> entry : url.parameters().entrySet()) {
            UrlParameter parameter = UrlParameter.named(entry.getKey());
            if (parameter == UrlParameter.CONNECT_TIMEOUT) {
                setConnectTimeout(properties, entry.getValue());
            } else if (parameter != null && parameter != UrlParameter.SSLMODE) {
                parameter.property().set(properties, parameter.driverValue(entry.getValue()));
            }
        }
        setTls(properties, url, settings);
        return properties;
    }

    private static void setConnectTimeout(Properties properties, String value) {
        if (!value.matches("[1-9][0-9]{0,4}")) {
            throw new InvalidSettings(
                    Report.of("connect_timeout in the connection URL is no number of seconds")
                            .hint("timeouts are never infinite: 1 to 99999"));
        }
        PGProperty.CONNECT_TIMEOUT.set(properties, value);
        PGProperty.LOGIN_TIMEOUT.set(properties, value);
    }

    private static void setTls(
            Properties properties, ConnectionUrl url, ConnectionSettings settings) {
        String mode = url.parameters().get("sslmode");
        if (mode != null && !MODES.contains(mode)) {
            throw new InvalidSettings(
                    Report.of("sslmode in the connection URL is unknown")
                            .line("known", String.join(", ", MODES)));
        }
        if (mode == null) {
            mode = url.isLocal() ? "allow" : "verify-full";
        } else if (mode.equals("require")) {
            mode = url.isLocal() ? "no-verify" : "verify-full";
        }
        if (!settings.verifiesTls() && mode.startsWith("verify")) {
            mode = "no-verify";
        }
        if (!url.isLocal() && !mode.startsWith("verify")) {
            unverified(url, mode, settings);
        }
        PGProperty.SSL_MODE.set(properties, mode.equals("no-verify") ? "require" : mode);
        if (mode.startsWith("verify")) {
            setAuthority(properties, rootCertificate(url, settings));
        }
    }

    private static void unverified(ConnectionUrl url, String mode, ConnectionSettings settings) {
        if (settings.isVerifiedTlsDemanded()) {
            throw new InvalidSettings(
                    Report.of("a server that is not verified is refused here")
                            .line("sslmode", mode)
                            .line("server", url.toString())
                            .hint(
                                    "sslrootcert=<file> trusts an authority of your own; without"
                                            + " onlyVerifiedTls() this is a warning"));
        }
        LOG.warn(
                "The connection to {} is not verified (sslmode={}): whoever is in between can"
                        + " read and change everything.",
                url,
                mode);
    }

    private static void setAuthority(Properties properties, @Nullable Path root) {
        if (root == null) {
            properties.remove(PGProperty.SSL_ROOT_CERT.getName());
            PGProperty.SSL_FACTORY.set(properties, "org.postgresql.ssl.DefaultJavaSSLFactory");
            return;
        }
        if (!Files.isReadable(root)) {
            throw new InvalidSettings(
                    Report.of("the root certificate cannot be read")
                            .line("file", root.toString())
                            .hint("sslrootcert=system uses the authorities of the JDK"));
        }
        PGProperty.SSL_ROOT_CERT.set(properties, root.toString());
    }

    private static @Nullable Path rootCertificate(ConnectionUrl url, ConnectionSettings settings) {
        if (settings.rootCertificate() != null) {
            return settings.rootCertificate();
        }
        String file = url.parameters().get("sslrootcert");
        return file == null || file.equals("system") ? null : Path.of(file);
    }

    private static int seconds(Duration duration) {
        return (int) Math.max(1, (duration.toMillis() + 999) / 1000);
    }
}
