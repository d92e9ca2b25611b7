package dev.squall.kit.adopt;

import dev.squall.error.Report;
import dev.squall.kit.error.AdoptRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A migration of drizzle-kit: `0001_name.sql`, whose time is in a journal, or since its version 1
/// `20261121103000_name/migration.sql`.
///
/// @param name what it is called
/// @param millis its time, in milliseconds since 1970; 0 if its name has none
/// @param journaled whether a journal says so
/// @param hashes the SHA-256 of its file, with the ends of lines that git may have made; none if it
///   has no file
record DrizzleMigration(String name, long millis, boolean journaled, Set<String> hashes) {

    private static final Path JOURNAL = Path.of("meta", "_journal.json");
    private static final String FILE = "migration.sql";
    private static final int TIME = 14;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The folder of migrations to which a file belongs.
    static Optional<Path> folder(Path file) {
        Path parent = file.getParent();
        Path folder = parent == null ? null : parent.getParent();
        if (parent == null || folder == null) {
            return Optional.empty();
        }
        boolean isIts =
                file.endsWith(JOURNAL)
                        || (file.endsWith(FILE)
                                && Files.exists(parent.resolve("snapshot.json"))
                                && millis(String.valueOf(parent.getFileName())) != 0);
        return isIts ? Optional.of(folder) : Optional.empty();
    }

    /// All of a folder, in their order.
    ///
    /// @throws AdoptRefused if it has none
    static List<DrizzleMigration> read(Path folder) {
        List<DrizzleMigration> all =
                Files.exists(folder.resolve(JOURNAL)) ? journaled(folder) : folders(folder);
        if (all.isEmpty()) {
            throw new AdoptRefused(
                    Report.of("the folder has no migrations of drizzle-kit")
                            .line("folder", folder.toString())
                            .hint(
                                    "--from names the folder that has meta/_journal.json, or a"
                                            + " folder with a migration.sql for each of them"));
        }
        return all;
    }

    private static List<DrizzleMigration> journaled(Path folder) {
        Path file = folder.resolve(JOURNAL);
        List<DrizzleMigration> all = new ArrayList<>();
        try {
            for (JsonNode entry : JSON.readTree(Files.readString(file)).path("entries")) {
                if (entry.path("when").isNumber() && entry.path("tag").isString()) {
                    String tag = entry.path("tag").stringValue();
                    long when = entry.path("when").longValue();
                    all.add(
                            new DrizzleMigration(
                                    tag, when, true, hashes(folder.resolve(tag + ".sql"))));
                }
            }
            return all;
        } catch (IOException | JacksonException e) {
            throw new AdoptRefused(
                    Report.of("the journal of drizzle-kit cannot be read")
                            .line("file", file.toString())
                            .hint("it is JSON with the entries of all migrations; restore it"),
                    e);
        }
    }

    private static List<DrizzleMigration> folders(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(one -> Files.exists(one.resolve(FILE)))
                    .map(DrizzleMigration::of)
                    .sorted(Comparator.comparing(DrizzleMigration::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static DrizzleMigration of(Path own) {
        String name = String.valueOf(own.getFileName());
        return new DrizzleMigration(name, millis(name), false, hashes(own.resolve(FILE)));
    }

    private static long millis(String name) {
        if (name.length() < TIME) {
            return 0;
        }
        try {
            return LocalDateTime.parse(name.substring(0, TIME), SECONDS)
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli();
        } catch (DateTimeParseException e) {
            return 0;
        }
    }

    /// Whether a row of this time is its own. A folder's name has the seconds only.
    boolean isOf(@Nullable Long time) {
        return time != null && millis != 0 && millis == (journaled ? time : time / 1000 * 1000);
    }

    private static Set<String> hashes(Path file) {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try {
            // every byte a character: only the ends of lines are changed
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            String lines = text.replace("\r\n", "\n");
            return Set.copyOf(List.of(hash(text), hash(lines), hash(lines.replace("\n", "\r\n"))));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
