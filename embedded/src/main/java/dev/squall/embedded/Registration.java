package dev.squall.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

/// Who started a server, in a folder of its own below [Folders#temporary()]: a JVM that is killed
/// leaves its server running, and this is how the next one finds it.
///
/// @param folder the entry itself; a temporary server has its data in it too
/// @param home the server's folder
/// @param pid the JVM that owns the server
/// @param started when that JVM started, because process numbers are used again
/// @param machine the process namespace: another container's processes are none of our business
record Registration(Path folder, Path home, long pid, String started, String machine) {

    private static final String FILE = "owner.properties";

    /// @param all the folder of all such entries
    static Registration create(Account account, Path all, Path home, boolean temporary)
            throws IOException {
        account.passableFolder(all);
        Path folder = account.passableFolder(Files.createTempDirectory(all, "server-"));
        ProcessHandle self = ProcessHandle.current();
        var registration =
                new Registration(
                        folder, temporary ? folder : home, self.pid(), startOf(self), namespace());
        registration.write();
        return registration;
    }

    private void write() throws IOException {
        var properties = new Properties();
        properties.setProperty("home", home.toString());
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("started", started);
        properties.setProperty("machine", machine);
        Path draft = folder.resolve(FILE + ".new");
        try (Writer out = Files.newBufferedWriter(draft)) {
            properties.store(out, null);
        }
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    static Registration read(Path folder) throws IOException {
        var properties = new Properties();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
        }
        return new Registration(
                folder,
                Path.of(properties.getProperty("home", folder.toString())),
                Long.parseLong(properties.getProperty("pid", "0")),
                properties.getProperty("started", ""),
                properties.getProperty("machine", ""));
    }

    /// True if the JVM that started the server is gone; for an entry without an owner (its JVM died
    /// in the act) if it is old.
    boolean abandoned() throws IOException {
        if (pid == 0) {
            Instant written = Files.getLastModifiedTime(folder).toInstant();
            return written.isBefore(Instant.now().minus(Duration.ofMinutes(5)));
        }
        return machine.equals(namespace())
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(handle -> startOf(handle).equals(started))
                        .isEmpty();
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String namespace() {
        Path namespace = Path.of("/proc/self/ns/pid");
        try {
            return Files.exists(namespace) ? Files.readSymbolicLink(namespace).toString() : "";
        } catch (IOException e) {
            return "";
        }
    }
}
