package dev.squall.kit.adopt;

import dev.squall.kit.tool.ToolTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The migrations of Flyway beside its table, which has a row for each that was applied, with the
/// checksum of its file.
final class FlywayFiles {

    private final List<Path> folders;
    private final List<String> problems = new ArrayList<>();
    private final List<String> notCompared = new ArrayList<>();
    private final Map<Object, Row> applied = new LinkedHashMap<>();
    private @Nullable FlywayVersion baseline;

    FlywayFiles(List<Path> folders) {
        this.folders = folders;
    }

    /// A row of the table.
    private record Row(
            Optional<FlywayVersion> version,
            String type,
            String script,
            @Nullable Integer checksum) {

        /// A version stands once, and of the others each by its name.
        Object key() {
            return version.isPresent()
                    ? version.get()
                    : script.substring(script.lastIndexOf('/') + 1);
        }

        boolean isBaseline() {
            return type.contains("BASELINE") || type.endsWith("STATE_SCRIPT");
        }
    }

    ToolHistory compare(Connection connection, ToolTable table) throws SQLException {
        read(connection, table);
        int count = applied.size();
        List<FlywayFile> files = files();
        files.stream().filter(file -> file.kind() != 'B').forEach(this::compare);
        applied.values().forEach(row -> missing(row, files));
        return new ToolHistory(table, folders, count, notCompared).agreed(problems);
    }

    private void read(Connection connection, ToolTable table) throws SQLException {
        String sql =
                "select version, type, script, checksum, success from "
                        + table.sql()
                        + " order by installed_rank";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                int checksum = rows.getInt(4);
                Integer known = rows.wasNull() ? null : checksum;
                Row row =
                        new Row(
                                FlywayVersion.of(rows.getString(1)),
                                rows.getString(2),
                                rows.getString(3),
                                known);
                if (rows.getBoolean(5)) {
                    add(row);
                } else {
                    problems.add(
                            row.script()
                                    + " failed: undo what it has done, then flyway repair and"
                                    + " flyway migrate");
                }
            }
        }
    }

    private void add(Row row) {
        if (row.type().equals("DELETE") || row.type().startsWith("UNDO")) {
            applied.remove(row.key());
        } else if (row.isBaseline()) {
            baseline = row.version().orElse(null);
        } else if (!row.type().equals("SCHEMA")) {
            applied.put(row.key(), row);
        }
    }

    private List<FlywayFile> files() {
        List<FlywayFile> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile)
                        .sorted()
                        .forEach(path -> FlywayFile.of(path).ifPresent(files::add));
            } catch (IOException e) {
                throw new UncheckedIOException(folder.toString(), e);
            }
        }
        return files;
    }

    private void compare(FlywayFile file) {
        Object key = file.version().isPresent() ? file.version().get() : file.name();
        Row row = applied.remove(key);
        if (row == null) {
            if (!isUpTo(file.version(), baseline)) {
                problems.add(file.name() + " is not applied: flyway migrate applies it");
            }
        } else if (row.checksum() != null && !file.fits(row.checksum())) {
            if (file.isOpen()) {
                notCompared.add(file.name());
            } else {
                problems.add(file.name() + changed(file));
            }
        }
    }

    private static String changed(FlywayFile file) {
        return file.kind() == 'R'
                ? " is another one since: flyway migrate applies it"
                : " was edited after it was applied: take the file as it was, or flyway repair if"
                        + " it changes nothing";
    }

    /// A row without a file. A repeatable one may be gone, and so may all up to a `B7__name.sql`.
    private void missing(Row row, List<FlywayFile> files) {
        if (!row.type().equals("SQL")) {
            notCompared.add(row.script());
        } else if (row.version().isPresent()
                && files.stream()
                        .filter(file -> file.kind() == 'B')
                        .noneMatch(file -> isUpTo(row.version(), file.version().orElse(null)))) {
            problems.add(
                    row.script() + " is applied, and its file is not here: is the branch merged?");
        }
    }

    private static boolean isUpTo(Optional<FlywayVersion> version, @Nullable FlywayVersion end) {
        return end != null && version.filter(one -> one.compareTo(end) <= 0).isPresent();
    }
}
