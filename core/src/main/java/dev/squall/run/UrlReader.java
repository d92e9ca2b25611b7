package dev.squall.run;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a connection URL. What it complains about never contains login, password or port: a
/// password with an unescaped `/` or `@` would show there.
final class UrlReader {

    private static final Pattern SCHEME =
            Pattern.compile("(?:postgres|postgresql|jdbc:postgresql)://");
    private static final Pattern HOST =
            Pattern.compile("\\[([^\\]]*)\\](?::(.*))?|([^:]*)(?::(.*))?");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{2}");

    private final String url;

    UrlReader(String url) {
        this.url = url;
    }

    ConnectionUrl read() {
        Matcher scheme = SCHEME.matcher(url);
        if (!scheme.lookingAt()) {
            throw refused(
                    "it does not start with postgres://, postgresql:// or jdbc:postgresql://");
        }
        String rest = url.substring(scheme.end());
        int question = rest.indexOf('?');
        String query = question < 0 ? "" : rest.substring(question + 1);
        String place = question < 0 ? rest : rest.substring(0, question);
        int slash = place.indexOf('/');
        String path = slash < 0 ? "" : place.substring(slash + 1);
        String authority = slash < 0 ? place : place.substring(0, slash);
        if (path.indexOf('@') >= 0) {
            throw refused("there is a / before the @: in a password it is written %2F");
        }
        int at = authority.lastIndexOf('@');
        String login = at < 0 ? "" : authority.substring(0, at);
        int colon = login.indexOf(':');
        String user = decoded(colon < 0 ? login : login.substring(0, colon), "login");
        Map<String, String> parameters = parameters(query);
        String password = colon < 0 ? null : decoded(login.substring(colon + 1), "password");
        user = take(parameters, "user", user);
        password = takePassword(parameters, password);
        String database = decoded(path, "database");
        if (database.isEmpty()) {
            database = user;
        }
        if (database.isEmpty()) {
            throw refused("it names no database");
        }
        return new ConnectionUrl(
                addresses(authority.substring(at + 1)),
                database,
                user.isEmpty() ? null : user,
                password == null ? null : new Secret(password),
                Map.copyOf(parameters));
    }

    private static String take(Map<String, String> parameters, String name, String otherwise) {
        String value = parameters.remove(name);
        return value == null ? otherwise : value;
    }

    private static @Nullable String takePassword(
            Map<String, String> parameters, @Nullable String otherwise) {
        String value = parameters.remove("password");
        return value == null ? otherwise : value;
    }

    private List<ServerAddress> addresses(String text) {
        List<ServerAddress> addresses = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher host = HOST.matcher(part);
            if (!host.matches()) {
                throw refused("a host is not of the form host:port");
            }
            boolean bracketed = host.group(1) != null;
            String name = decoded(bracketed ? host.group(1) : host.group(3), "host");
            if (name.startsWith("/")) {
                throw refused("it names a Unix socket, which the driver cannot use: use localhost");
            }
            String port = bracketed ? host.group(2) : host.group(4);
            addresses.add(new ServerAddress(name.isEmpty() ? "localhost" : name, port(port)));
        }
        return List.copyOf(addresses);
    }

    private int port(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return 5432;
        }
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65535) {
            throw refused("a port is not a number from 1 to 65535");
        }
        return port;
    }

    private Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            int equals = part.indexOf('=');
            String name = decoded(equals < 0 ? part : part.substring(0, equals), "parameter");
            UrlParameter parameter = UrlParameter.named(name);
            if (parameter == null) {
                throw unknown(name);
            }
            if (equals < 0) {
                throw refused("the parameter " + parameter.libpqName() + " has no value");
            }
            String value = decoded(part.substring(equals + 1), parameter.libpqName());
            if (parameters.put(parameter.libpqName(), value) != null) {
                throw refused("the parameter " + parameter.libpqName() + " is there twice");
            }
        }
        return parameters;
    }

    private InvalidSettings unknown(String name) {
        if (name.equals("host")) {
            return refused("it names a Unix socket, which the driver cannot use: use localhost");
        }
        String known =
                Arrays.stream(UrlParameter.values())
                        .map(UrlParameter::libpqName)
                        .collect(Collectors.joining(", "));
        String plain = name.matches("[A-Za-z_]{1,40}") ? " \"" + name + '"' : "";
        return new InvalidSettings(
                Report.of("the connection URL has an unknown parameter" + plain)
                        .line("known", known)
                        .hint("timeouts and pool sizes are settings: see ConnectionSettings"));
    }

    private String decoded(String text, String what) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                plain[length++] = bytes[i];
                continue;
            }
            String hex =
                    i + 2 < bytes.length
                            ? new String(bytes, i + 1, 2, StandardCharsets.ISO_8859_1)
                            : "";
            if (!HEX.matcher(hex).matches() || hex.equals("00")) {
                throw refused(
                        "a % in the " + what + " is not followed by two hex digits (it is %25)");
            }
            plain[length++] = (byte) Integer.parseInt(hex, 16);
            i += 2;
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    private static InvalidSettings refused(String problem) {
        return new InvalidSettings(
                Report.of("the connection URL cannot be read: " + problem)
                        .hint("postgres://user:password@host:5432/database?sslmode=verify-full"));
    }
}
