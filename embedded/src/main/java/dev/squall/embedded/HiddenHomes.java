package dev.squall.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Homes of servers that root wants inside of a folder which is closed to others, such as `/root`.
final class HiddenHomes {

    private static final Path ALL = Path.of("/var/lib/squall");

    private HiddenHomes() {}

    static void create(Path link, Account account) throws IOException {
        account.passableFolder(ALL);
        Turn.in(ALL, () -> link(link, account));
    }

    private static void link(Path link, Account account) throws IOException {
        removeUnlinked();
        Files.deleteIfExists(link); // a link to a home that is gone
        Files.createDirectories(Objects.requireNonNull(link.getParent()));
        Path home = account.passableFolder(Files.createTempDirectory(ALL, "server-"));
        Files.writeString(home.resolve("linked-from"), link.toString());
        Files.createSymbolicLink(link, home);
    }

    /// Who deletes the link wants the data gone.
    private static void removeUnlinked() throws IOException {
        List<Path> homes;
        try (Stream<Path> folders = Files.list(ALL)) {
            homes = folders.filter(Files::isDirectory).toList();
        }
        for (Path home : homes) {
            if (isUnlinked(home) && Postmaster.of(home.resolve("data")).isEmpty()) {
                Folders.delete(home);
            }
        }
    }

    private static boolean isUnlinked(Path home) throws IOException {
        Path note = home.resolve("linked-from");
        if (!Files.exists(note)) {
            return false;
        }
        try {
            return !Files.isSameFile(Path.of(Files.readString(note)), home);
        } catch (NoSuchFileException e) {
            return true; // the link is gone, or somebody is just deleting the home itself
        }
    }
}
