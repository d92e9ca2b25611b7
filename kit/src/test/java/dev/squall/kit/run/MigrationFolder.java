package dev.squall.kit.run;

import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.MigrationFiles;
import dev.squall.kit.migration.MigrationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A folder of migrations that a test writes.
public record MigrationFolder(Path folder) {

    /// The id of the migration with a number: `20260101000001_m1`.
    public static MigrationId id(int number) {
        int minute = number / 60;
        int second = number % 60;
        return new MigrationId("2026010100%02d%02d_m%d".formatted(minute, second, number));
    }

    /// Adds a migration behind the one before.
    public MigrationFolder add(int number, String up) {
        return add(number, up, "select 1;");
    }

    public MigrationFolder add(int number, String up, String down) {
        return add(id(number), number == 1 ? List.of() : List.of(id(number - 1)), up, down);
    }

    public MigrationFolder add(MigrationId id, List<MigrationId> parents, String up, String down) {
        try {
            MigrationFiles.write(folder, id, parents, Map.of("up.sql", up, "down.sql", down));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MigrationFolder addJava(int number, Class<?> type) {
        try {
            List<MigrationId> parents = number == 1 ? List.of() : List.of(id(number - 1));
            MigrationFiles.write(folder, id(number), parents, Map.of("java", type.getName()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file(int number, String name) {
        return folder.resolve(id(number).value()).resolve(name);
    }

    public void edit(int number, String name, String text) {
        try {
            Files.writeString(file(number, name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(int number) {
        Path of = folder.resolve(id(number).value());
        try (Stream<Path> files = Files.list(of)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Lineage lineage() {
        return Lineage.read(folder);
    }
}
