package dev.squall.kit.run;

import dev.squall.kit.migration.Lineage;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A migrator in a JVM of its own: it migrates, or dies at an event.
final class OtherJvm implements AutoCloseable {

    /// How a JVM ends that dies at an event.
    static final int DEAD = 137;

    private final Process process;

    private OtherJvm(Process process) {
        this.process = process;
    }

    /// Migrates.
    ///
    /// @param arguments a URL, a folder, and the number of the event to die at; 0 to live
    public static void main(String[] arguments) {
        int deadly = Integer.parseInt(arguments[2]);
        AtomicInteger events = new AtomicInteger();
        MigratorOptions options =
                MigratorOptions.defaults()
                        .listener(
                                event -> {
                                    System.out.println(event);
                                    if (events.incrementAndGet() == deadly) {
                                        Runtime.getRuntime().halt(DEAD);
                                    }
                                });
        try (DirectConnection connection =
                DirectConnection.open(
                        arguments[0], ConnectionSettings.defaults().applicationName("other jvm"))) {
            Migrated done =
                    new Migrator(Lineage.read(Path.of(arguments[1])), options).migrate(connection);
            System.out.println("done " + done.migrations().size());
        }
    }

    static OtherJvm start(String url, Path folder, int deadly) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(OtherJvm.class.getName(), url, folder.toString(), "" + deadly));
        return new OtherJvm(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /// Waits for its end.
    int code() throws InterruptedException {
        return process.waitFor();
    }

    List<String> lines() {
        return process.inputReader().lines().toList();
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
