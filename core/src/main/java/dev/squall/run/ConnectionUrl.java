package dev.squall.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a database is, as a URL says it: `postgres://app:secret@db.example.com/plans`.
///
/// @param addresses the hosts, tried in this order
/// @param database the database's name
/// @param user the login, or null
/// @param password its password, or null
/// @param parameters what stands behind the question mark, by libpq's names
record ConnectionUrl(
        List<ServerAddress> addresses,
        String database,
        @Nullable String user,
        @Nullable Secret password,
        Map<String, String> parameters) {

    static ConnectionUrl parse(String url) {
        return new UrlReader(url).read();
    }

    /// Another database of the same server.
    ConnectionUrl of(String other) {
        return new ConnectionUrl(addresses, other, user, password, parameters);
    }

    boolean isLocal() {
        return addresses.stream().allMatch(ServerAddress::isLocal);
    }

    /// Without login, password and parameters: `db.example.com:5432/plans`.
    @Override
    public String toString() {
        return addresses.stream().map(ServerAddress::toString).collect(Collectors.joining(","))
                + '/'
                + database;
    }
}
