package dev.squall.kit.adopt;

import dev.squall.kit.tool.ToolTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// The migrations of drizzle-kit beside its table, which has a row for each that was applied, with
/// its time and the hash of its file, and since version 1 with its name.
final class DrizzleFiles {

    private final List<Path> folders;
    private final Map<DrizzleMigration, Row> applied = new HashMap<>();

    DrizzleFiles(List<Path> folders) {
        this.folders = folders;
    }

    /// A row of the table.
    private record Row(@Nullable Long time, String hash, @Nullable String name) {

        String what() {
            if (name != null) {
                return name;
            }
            return "one of " + (time == null ? "no time" : Instant.ofEpochMilli(time));
        }
    }

    ToolHistory compare(Connection connection, ToolTable table) throws SQLException {
        List<DrizzleMigration> files =
                folders.stream().flatMap(folder -> DrizzleMigration.read(folder).stream()).toList();
        List<Row> rows = rows(connection, table);
        int count = rows.size();
        long last =
                rows.stream().mapToLong(row -> row.time() == null ? 0 : row.time()).max().orElse(0);
        take(files, rows, (file, row) -> file.name().equals(row.name()));
        take(files, rows, (file, row) -> file.isOf(row.time()) && isFile(file, row));
        take(files, rows, (file, row) -> file.isOf(row.time()));
        take(files, rows, DrizzleFiles::isFile);
        List<String> problems = new ArrayList<>();
        files.forEach(file -> compare(file, last, problems));
        rows.forEach(
                row ->
                        problems.add(
                                row.what() + " is applied, and not here: is the branch merged?"));
        return new ToolHistory(table, folders, count, List.of()).agreed(problems);
    }

    private static boolean isFile(DrizzleMigration file, Row row) {
        return file.hashes().contains(row.hash());
    }

    /// Puts files and rows together.
    private void take(
            List<DrizzleMigration> files,
            List<Row> rows,
            BiPredicate<DrizzleMigration, Row> together) {
        Iterator<Row> rest = rows.iterator();
        while (rest.hasNext()) {
            Row row = rest.next();
            files.stream()
                    .filter(file -> !applied.containsKey(file) && together.test(file, row))
                    .findFirst()
                    .ifPresent(
                            file -> {
                                applied.put(file, row);
                                rest.remove();
                            });
        }
    }

    private void compare(DrizzleMigration file, long last, List<String> problems) {
        Row row = applied.get(file);
        if (file.hashes().isEmpty()) {
            problems.add(file.name() + " is in the journal, and its file is not there");
        } else if (row == null && file.journaled() && file.millis() <= last) {
            problems.add(
                    file.name()
                            + " was passed over, as it is older than the last one that was applied:"
                            + " give it a later time in the journal and apply it, or remove it");
        } else if (row == null) {
            problems.add(file.name() + " is not applied: drizzle-kit migrate applies it");
        } else if (!isFile(file, row)) {
            problems.add(file.name() + " was edited after it was applied: take the file as it was");
        }
    }

    private static List<Row> rows(Connection connection, ToolTable table) throws SQLException {
        String sql =
                "select t.created_at, t.hash, pg_catalog.to_jsonb(t) ->> 'name' from "
                        + table.sql()
                        + " t order by t.created_at";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (found.next()) {
                long time = found.getLong(1);
                Long known = found.wasNull() ? null : time;
                rows.add(new Row(known, found.getString(2), found.getString(3)));
            }
            return rows;
        }
    }
}
