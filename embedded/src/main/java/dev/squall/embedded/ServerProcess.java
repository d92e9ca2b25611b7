package dev.squall.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One run of `postgres`, from the command line to "ready" and to its end.
record ServerProcess(Process process, ServerHome home, int port) {

    private static final int ATTEMPTS = 5;

    /// Starts the server; where the port is ours to choose, another one is tried if somebody took
    /// it.
    static ServerProcess start(
            Cluster cluster, ServerSettings settings, int preferredPort, boolean durable)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = settings.port() > 0 ? settings.port() : free(preferredPort);
            var server =
                    new ServerProcess(
                            launch(cluster, settings, port, durable), cluster.home(), port);
            String failure = server.awaitReady(settings.startTimeout());
            if (failure.isEmpty()) {
                return server;
            }
            boolean taken = failure.contains("Address already in use");
            if (!taken || settings.port() > 0 || attempt == ATTEMPTS) {
                throw EmbeddedPostgresException.of(
                        "PostgreSQL did not start on port " + port,
                        failure,
                        taken ? "choose another port, or none: then any free one is used" : "");
            }
        }
    }

    private static Process launch(
            Cluster cluster, ServerSettings settings, int port, boolean durable)
            throws IOException {
        var words =
                new ArrayList<>(
                        List.of(
                                cluster.binaries().program("postgres").toString(),
                                "-D",
                                cluster.home().data().toString()));
        parameters(settings, port, durable)
                .forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        var builder = new ProcessBuilder(cluster.account().command(words));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder.directory(cluster.home().folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(cluster.home().log().toFile())
                .start();
    }

    private static Map<String, String> parameters(
            ServerSettings settings, int port, boolean durable) {
        var all = new LinkedHashMap<String, String>();
        all.put("listen_addresses", "127.0.0.1");
        all.put("port", Integer.toString(port));
        all.put("unix_socket_directories", "");
        all.put("max_connections", "200");
        all.put("timezone", "UTC");
        all.put("log_timezone", "UTC");
        if (!durable) {
            all.put("fsync", "off");
            all.put("synchronous_commit", "off");
            all.put("full_page_writes", "off");
        }
        all.putAll(settings.parameters());
        return all;
    }

    /// The preferred port if it is free, any other otherwise.
    private static int free(int preferred) throws IOException {
        try (var socket = new ServerSocket(preferred, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            if (preferred == 0) {
                throw e;
            }
            return free(0);
        }
    }

    /// Why the server is not ready, or nothing.
    private String awaitReady(Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                return home.lastWords();
            }
            if (Postmaster.of(home.data())
                    .filter(server -> server.pid() == process.pid() && server.ready())
                    .isPresent()) {
                return "";
            }
            Postmaster.pause();
        }
        process.destroyForcibly();
        return "not ready after " + timeout.toSeconds() + " seconds\n" + home.lastWords();
    }

    /// Disconnects all clients and waits for the end. Data that is about to be deleted need not be
    /// written first.
    void stop(boolean durable) {
        Postmaster.signal(process.pid(), durable ? "INT" : "QUIT");
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
