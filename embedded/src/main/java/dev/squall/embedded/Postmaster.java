package dev.squall.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A server process, as its `postmaster.pid` describes it.
record Postmaster(Path pidFile, long pid, int port, boolean ready) {

    /// The server that runs on `data`, if one does.
    static Optional<Postmaster> of(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            return read(file).filter(Postmaster::running);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Postmaster> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 4 || !lines.getFirst().strip().matches("\\d+")) {
            return Optional.empty();
        }
        boolean ready = lines.size() >= 8 && lines.get(7).startsWith("ready");
        return Optional.of(
                new Postmaster(
                        file,
                        Long.parseLong(lines.get(0).strip()),
                        Integer.parseInt(lines.get(3).strip()),
                        ready));
    }

    /// The number may meanwhile belong to somebody else.
    private boolean running() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command())
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    /// Stops the server: its clients are disconnected, the data stays consistent.
    void stop(Duration patience) {
        signal(pid, "INT");
        long deadline = System.nanoTime() + patience.toNanos();
        while (Files.exists(pidFile) && running() && System.nanoTime() < deadline) {
            pause();
        }
        if (running() && Files.exists(pidFile)) {
            signal(pid, "KILL");
        }
    }

    static void signal(long pid, String signal) {
        try {
            Process kill =
                    new ProcessBuilder("sh", "-c", "kill -$0 $1", signal, Long.toString(pid))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!kill.waitFor(5, TimeUnit.SECONDS)) {
                kill.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EmbeddedPostgresException.of(
                    "Interrupted while waiting for PostgreSQL", "", "", e);
        }
    }
}
