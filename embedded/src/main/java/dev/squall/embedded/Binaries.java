package dev.squall.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/// The unpacked server: initdb and postgres.
record Binaries(Path home, int major) {

    /// Finds the binaries on the class path and unpacks them, unless that has been done before.
    static Binaries onClassPath(Account account) {
        Platform platform = Platform.current();
        if (!platform.supported()) {
            throw EmbeddedPostgresException.of(
                    "There is no embedded PostgreSQL for this operating system",
                    "os.name is " + System.getProperty("os.name"),
                    "use Linux or macOS, or connect to a server of your own");
        }
        URL archive =
                platform.archives().stream()
                        .map(name -> Binaries.class.getResource("/" + name))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(() -> missing(platform));
        try {
            Path home = unpacked(archive, Folders.cache(account), account);
            return new Binaries(home, major(home));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's binaries could not be unpacked", e);
        }
    }

    private static EmbeddedPostgresException missing(Platform platform) {
        return EmbeddedPostgresException.of(
                "PostgreSQL's binaries are not on the class path",
                "looked for " + String.join(", ", platform.archives()),
                "add io.zonky.test.postgres:"
                        + platform.artifact()
                        + " to the run-time dependencies");
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /// Safe when several processes do it at once: each unpacks for itself, the first rename wins.
    private static Path unpacked(URL archive, Path cache, Account account) throws IOException {
        Path target = cache.resolve(folderName(archive));
        if (Files.isDirectory(target)) {
            return target;
        }
        account.passableFolder(cache);
        Path fresh = Files.createTempDirectory(cache, ".unpacking-");
        try (InputStream in = new XZInputStream(new BufferedInputStream(archive.openStream()))) {
            TarStream.unpack(in, fresh);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(target)) { // otherwise another process was faster
                throw e;
            }
        } finally {
            Folders.delete(fresh);
        }
        return target;
    }

    /// The jar's name and the archive's checksum, so that no version is mistaken for another.
    private static String folderName(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (var file = jar.getJarFile()) {
                var entry = file.getEntry(jar.getEntryName());
                String name = Path.of(file.getName()).getFileName().toString();
                return name.replaceFirst("\\.jar$", "") + "-" + Long.toHexString(entry.getCrc());
            }
        }
        Path file = Path.of(URI.create(archive.toString()));
        return file.getFileName() + "-" + Files.getLastModifiedTime(file).toMillis();
    }

    /// `postgres.bki` starts with `# PostgreSQL 18`.
    private static int major(Path home) throws IOException {
        Path bki = home.resolve("share/postgresql/postgres.bki");
        try (Stream<String> lines = Files.lines(bki)) {
            String first = lines.findFirst().orElse("");
            return Integer.parseInt(first.replaceAll("\\D", ""));
        }
    }
}
