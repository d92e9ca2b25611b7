package dev.squall.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where things are kept on this machine.
final class Folders {

    private static final long ROOM = 2L << 30;

    private Folders() {}

    /// Unpacked servers: `squall.postgres.cache` or the user's cache folder. Root's own is closed
    /// to `nobody`, who runs the server, so root's is the machine's.
    static Path cache(Account account) {
        String chosen = System.getProperty("squall.postgres.cache", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        if (account.root()) {
            return Path.of("/var/cache/squall/postgres");
        }
        Path home = Path.of(System.getProperty("user.home"));
        String xdg = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        if (!xdg.isBlank()) {
            return Path.of(xdg, "squall", "postgres").toAbsolutePath();
        }
        if (!Files.isWritable(home)) {
            return temporary().resolveSibling(temporary().getFileName() + "-cache");
        }
        return Platform.current().mac()
                ? home.resolve("Library/Caches/squall/postgres")
                : home.resolve(".cache/squall/postgres");
    }

    /// One sub-folder for each server that runs (or that somebody killed: see [StaleServers]).
    static Path temporary() {
        String name = "squall-postgres-" + System.getProperty("user.name");
        return Path.of(System.getProperty("java.io.tmpdir"), name).toAbsolutePath();
    }

    /// The same in memory: where many files are made and deleted, a disk is the longest part of it.
    /// Nothing where there is no such place, or little room.
    static Optional<Path> memory() {
        Path place = Path.of(System.getProperty("squall.postgres.memory", "/dev/shm"));
        try {
            boolean roomy =
                    Files.isDirectory(place)
                            && Files.isWritable(place)
                            && Files.getFileStore(place).type().equals("tmpfs")
                            && Files.getFileStore(place).getUsableSpace() >= ROOM;
            return roomy
                    ? Optional.of(place.resolve(String.valueOf(temporary().getFileName())))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
