package dev.squall.benchmarks.northwind;

import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.embedded.ServerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Starts a server that has the data. It stays between runs; where the script that makes it has
/// changed, it is made anew.
final class FilledServer {

    static final String DATABASE = "northwind";

    private static final String VERSION =
            "select shobj_description(oid, 'pg_database') from pg_database"
                    + " where datname = 'northwind'";

    private FilledServer() {}

    /// @param folder where the data is kept
    static EmbeddedPostgres start(Path folder) throws SQLException, IOException {
        EmbeddedPostgres server =
                EmbeddedPostgres.start(
                        ServerSettings.at(folder)
                                .set("shared_buffers", "512MB")
                                .set("random_page_cost", "1.1"));
        try {
            fill(server);
            return server;
        } catch (SQLException | IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static void fill(EmbeddedPostgres server) throws SQLException, IOException {
        String script = script();
        String version = Integer.toHexString(script.hashCode());
        if (versionThere(server).equals(version)) {
            return;
        }
        System.err.println("Filling the database; the next run finds it filled.");
        server.dropDatabase(DATABASE);
        server.createDatabase(DATABASE);
        try (Connection connection = server.dataSource(DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
            statement.execute("vacuum (freeze, analyze)");
            statement.execute("checkpoint");
            statement.execute("comment on database northwind is '" + version + "'");
        }
    }

    /// The version that the database was filled with; empty where there is none.
    private static String versionThere(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(VERSION)) {
            String version = row.next() ? row.getString(1) : null;
            return version == null ? "" : version;
        }
    }

    private static String script() throws IOException {
        try (InputStream in = FilledServer.class.getResourceAsStream("northwind.sql")) {
            if (in == null) {
                throw new IOException("northwind.sql is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
