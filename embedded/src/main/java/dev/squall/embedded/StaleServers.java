package dev.squall.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Stops the servers whose JVM was killed, and removes what they left.
final class StaleServers {

    private StaleServers() {}

    /// One sweep at a time on this machine, so that nobody stops a server that was just started
    /// anew.
    static void sweep(Account account) throws IOException {
        sweepAll(account.passableFolder(Folders.temporary()));
        Optional<Path> memory = Folders.memory().filter(Files::exists);
        if (memory.isPresent()) {
            sweepAll(account.passableFolder(memory.get()));
        }
    }

    private static void sweepAll(Path all) throws IOException {
        Turn.in(
                all,
                () -> {
                    for (Path folder : servers(all)) {
                        sweep(folder);
                    }
                });
    }

    private static List<Path> servers(Path all) throws IOException {
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(Files::isDirectory).toList();
        }
    }

    private static void sweep(Path folder) {
        try {
            Registration registration = Registration.read(folder);
            if (registration.abandoned()) {
                Postmaster.of(new ServerHome(registration.home()).data())
                        .ifPresent(server -> server.stop(Duration.ofSeconds(20)));
                Folders.delete(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            // its owner was just closing it: then it is not stale
        }
    }
}
