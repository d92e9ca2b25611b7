package dev.squall.kit.adopt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// A file of Flyway: `V1_2__name.sql` runs once, `R__name.sql` whenever it is another one, and
/// `B7__name.sql` in place of all up to its version.
///
/// @param path where it is
/// @param kind `V`, `R` or `B`
/// @param version its version; `R` has none
record FlywayFile(Path path, char kind, Optional<FlywayVersion> version) {

    private static final Pattern VERSIONED = Pattern.compile("([VB])([0-9._]+?)(?:__.*)?\\.sql");
    private static final Pattern REPEATABLE = Pattern.compile("R__.*\\.sql");

    static Optional<FlywayFile> of(Path path) {
        String name = String.valueOf(path.getFileName());
        Matcher versioned = VERSIONED.matcher(name);
        if (versioned.matches()) {
            return FlywayVersion.of(versioned.group(2))
                    .map(version -> new FlywayFile(path, name.charAt(0), Optional.of(version)));
        }
        return REPEATABLE.matcher(name).matches()
                ? Optional.of(new FlywayFile(path, 'R', Optional.empty()))
                : Optional.empty();
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /// Whether a checksum is that of this file.
    boolean fits(int checksum) {
        return checksum == checksum(text());
    }

    /// Whether its checksum may count what stood in the place of `${…}`, which nobody knows here.
    boolean isOpen() {
        return kind == 'R' && text().contains("${");
    }

    /// CRC32 over the lines, without their ends.
    static int checksum(String text) {
        CRC32 crc = new CRC32();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        plain.lines().forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }

    private String text() {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException notUnicode) {
            return latin();
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    private String latin() {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }
}
