package dev.squall.kit.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder of another tool's migrations: files by their names, with numbers as numbers, so that
/// `V10__b.sql` comes behind `V2__a.sql`; or folders with a `migration.sql` each.
public final class SqlFolder {

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");
    private static final Comparator<Path> ORDER =
            Comparator.comparing(SqlFolder::isRepeatable)
                    .thenComparing(SqlFolder::key)
                    .thenComparing(Path::toString);

    private SqlFolder() {}

    /// The files, in the order in which they run; none if there are none.
    public static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.toList()) {
                Path inside = path.resolve("migration.sql");
                if (Files.isRegularFile(inside)) {
                    files.add(inside);
                } else if (Files.isRegularFile(path) && isForward(name(path))) {
                    files.add(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
        return files.stream().sorted(ORDER).toList();
    }

    /// The folder as a source.
    ///
    /// @param shown what it is called in errors
    /// @throws dev.squall.kit.error.InvalidScript if a file cannot be read
    public static SqlFiles source(Path folder, String shown) {
        return new SqlFiles(
                files(folder).stream()
                        .map(file -> SqlFile.read(file, shown + "/" + folder.relativize(file)))
                        .toList());
    }

    /// Not the way back: `000001_users.down.sql`, Flyway's `U1__users.sql`.
    private static boolean isForward(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".sql")
                && !lower.endsWith(".down.sql")
                && !name.matches("U[0-9][0-9._]*__.*");
    }

    /// Flyway runs `R__views.sql` after all others.
    private static boolean isRepeatable(Path file) {
        return name(file).startsWith("R__");
    }

    /// The name with numbers that compare as texts.
    private static String key(Path file) {
        Path folder = file.getParent();
        Path named = name(file).equals("migration.sql") && folder != null ? folder : file;
        StringBuilder key = new StringBuilder();
        Matcher parts = PART.matcher(name(named));
        while (parts.find()) {
            String part = parts.group();
            boolean number = Character.isDigit(part.charAt(0));
            String digits = part.replaceFirst("^0+(?=.)", "");
            key.append(number ? (char) ('0' + Math.min(digits.length(), 60)) + digits : part);
        }
        return key.toString();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
