package dev.squall.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;

/// A server's folder: the data, the log of its last run, and its password and port.
record ServerHome(Path folder) {

    /// `folder`, or, where root keeps it out of the sight of `nobody` who runs the server, a folder
    /// below `/var/lib/squall` with a link to it.
    static ServerHome persisted(Path folder, Account account) throws IOException {
        if (!Files.exists(folder) && !account.reaches(folder)) {
            HiddenHomes.create(folder, account);
        }
        Files.createDirectories(folder);
        Path real = folder.toRealPath();
        if (!account.reaches(real.getParent() == null ? real : real.getParent())) {
            throw EmbeddedPostgresException.of(
                    "PostgreSQL cannot reach its folder " + folder,
                    "root cannot run PostgreSQL, so nobody does, to whom the way there is closed",
                    "move the folder away and start again, or do not run as root");
        }
        account.passableFolder(real);
        return new ServerHome(real);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    Properties properties() throws IOException {
        var properties = new Properties();
        Path file = folder.resolve("server.properties");
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
        }
        return properties;
    }

    void write(Properties properties) throws IOException {
        Path file = folder.resolve("server.properties");
        if (!Files.exists(file)) {
            var ownerOnly =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
    }

    /// The last lines of the server's own log, for an error message.
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
