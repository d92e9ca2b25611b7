package dev.squall.run;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;

/// A parameter that a connection URL may have, by libpq's name and by pgjdbc's.
enum UrlParameter {
    USER("user", "user", PGProperty.USER),
    PASSWORD("password", "password", PGProperty.PASSWORD),
    SSLMODE("sslmode", "sslmode", PGProperty.SSL_MODE),
    SSLROOTCERT("sslrootcert", "sslrootcert", PGProperty.SSL_ROOT_CERT),
    SSLCERT("sslcert", "sslcert", PGProperty.SSL_CERT),
    SSLKEY("sslkey", "sslkey", PGProperty.SSL_KEY),
    SSLPASSWORD("sslpassword", "sslpassword", PGProperty.SSL_PASSWORD),
    SSLNEGOTIATION("sslnegotiation", "sslNegotiation", PGProperty.SSL_NEGOTIATION),
    CHANNEL_BINDING("channel_binding", "channelBinding", PGProperty.CHANNEL_BINDING),
    REQUIRE_AUTH("require_auth", "requireAuth", PGProperty.REQUIRE_AUTH),
    CONNECT_TIMEOUT("connect_timeout", "connectTimeout", PGProperty.CONNECT_TIMEOUT),
    APPLICATION_NAME("application_name", "ApplicationName", PGProperty.APPLICATION_NAME),
    OPTIONS("options", "options", PGProperty.OPTIONS),
    TARGET("target_session_attrs", "targetServerType", PGProperty.TARGET_SERVER_TYPE),
    LOAD_BALANCE("load_balance_hosts", "loadBalanceHosts", PGProperty.LOAD_BALANCE_HOSTS);

    private static final Map<String, UrlParameter> BY_NAME = new HashMap<>();

    static {
        for (UrlParameter parameter : values()) {
            BY_NAME.put(parameter.libpq, parameter);
            BY_NAME.put(parameter.pgjdbc, parameter);
        }
    }

    private final String libpq;
    private final String pgjdbc;
    private final PGProperty property;

    UrlParameter(String libpq, String pgjdbc, PGProperty property) {
        this.libpq = libpq;
        this.pgjdbc = pgjdbc;
        this.property = property;
    }

    /// The parameter with one of the two names, or null.
    static @Nullable UrlParameter named(String name) {
        return BY_NAME.get(name);
    }

    /// libpq's name.
    String libpqName() {
        return libpq;
    }

    PGProperty property() {
        return property;
    }

    /// The driver's word for a value in libpq's words.
    String driverValue(String value) {
        return switch (this) {
            case TARGET ->
                    switch (value) {
                        case "read-write" -> "primary";
                        case "read-only", "standby" -> "secondary";
                        case "prefer-standby" -> "preferSecondary";
                        default -> value;
                    };
            case LOAD_BALANCE ->
                    switch (value) {
                        case "random" -> "true";
                        case "disable" -> "false";
                        default -> value;
                    };
            default -> value;
        };
    }
}
