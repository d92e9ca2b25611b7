package dev.squall.kit.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file so that nobody ever reads a half of it: it gets its name when it is whole.
public final class WholeFile {

    private WholeFile() {}

    /// Writes a file, in the place of one that is there; a link stays, and what it leads to is
    /// written.
    ///
    /// @throws IOException if its folder is missing or closed; then the old file is as it was
    public static void write(Path file, String text) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.writeString(target, text); // a pipe, a device: nothing that could be replaced
            return;
        }
        Path draft =
                target.resolveSibling(
                        "." + target.getFileName() + "-" + ProcessHandle.current().pid() + ".new");
        try {
            Files.writeString(draft, text);
            boolean posix = Files.getFileStore(draft).supportsFileAttributeView("posix");
            if (Files.exists(target) && posix) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
