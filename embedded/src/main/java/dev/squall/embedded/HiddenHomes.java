package dev.squall.embedded;

import java.io.IOException;
import java.nio.file.Files;
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
            homes = folders.filter(home -> Files.exists(home.resolve("linked-from"))).toList();
        }
        for (Path home : homes) {
            Path link = Path.of(Files.readString(home.resolve("linked-from")));
            boolean linked = Files.exists(link) && Files.isSameFile(link, home);
            if (!linked && Postmaster.of(home.resolve("data")).isEmpty()) {
                Folders.delete(home);
            }
        }
    }
}
