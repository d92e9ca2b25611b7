package dev.squall.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Makes a data directory with `initdb`, or checks one that is there.
record Cluster(ServerHome home, Binaries binaries, Account account) {

    boolean exists() {
        return Files.exists(home.data().resolve("PG_VERSION"));
    }

    void requireSameMajor() throws IOException {
        String version = Files.readString(home.data().resolve("PG_VERSION")).strip();
        if (!version.equals(Integer.toString(binaries.major()))) {
            throw EmbeddedPostgresException.of(
                    "The data in "
                            + home.folder()
                            + " was written by PostgreSQL "
                            + version
                            + ", not "
                            + binaries.major(),
                    "a data directory belongs to one major version",
                    "use another folder, delete this one, or put version "
                            + version
                            + " of the binaries on the class path");
        }
    }

    /// An interrupted attempt leaves no half-made data directory: it gets its name when it is
    /// whole.
    void initialise(String password, boolean durable, Duration timeout) throws IOException {
        Folders.delete(home.folder().resolve("data.new"));
        Path fresh = account.privateFolder(home.folder().resolve("data.new"));
        Path secret = Files.createTempFile(home.folder(), "initdb", "");
        try {
            Files.writeString(secret, password);
            account.own(secret);
            initdb(command(fresh, secret, durable), timeout);
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(fresh, home.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> command(Path fresh, Path secret, boolean durable) {
        var words =
                new ArrayList<>(
                        List.of(
                                binaries.program("initdb").toString(),
                                "--pgdata=" + fresh,
                                "--username=postgres",
                                "--pwfile=" + secret,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--no-instructions"));
        words.addAll(locale());
        if (!durable) {
            words.add("--no-sync");
        }
        return account.command(words);
    }

    /// The same on every machine: byte order, and Unicode's upper and lower case.
    private List<String> locale() {
        if (binaries.major() >= 17) {
            return List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
        }
        return Platform.current().mac()
                ? List.of("--locale=C", "--lc-ctype=UTF-8")
                : List.of("--locale=C.UTF-8");
    }

    private void initdb(List<String> command, Duration timeout) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .directory(home.folder().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(home.log().toFile())
                        .start();
        try {
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw failed("initdb took longer than " + timeout.toSeconds() + " seconds");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw failed("interrupted");
        }
        if (process.exitValue() != 0) {
            throw failed(home.lastWords());
        }
    }

    private static EmbeddedPostgresException failed(String detail) {
        return EmbeddedPostgresException.of(
                "PostgreSQL could not initialise its data directory", detail, "");
    }
}
