package dev.squall.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A JVM beside this one which starts a server, tells where its data is, and waits to be killed, or
/// to be told by a line to stop.
final class OtherJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private OtherJvm(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    public static void main(String[] arguments) throws Exception {
        try (var server =
                arguments.length == 0
                        ? EmbeddedPostgres.start()
                        : EmbeddedPostgres.start(Path.of(arguments[0]))) {
            System.out.println(Sql.text(server, "postgres", "show data_directory"));
            System.out.println(System.in.read());
        }
    }

    static OtherJvm start(List<String> prefix, String classPath, List<String> arguments)
            throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classPath));
        command.addAll(arguments);
        return new OtherJvm(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    static OtherJvm start(String... arguments) throws IOException {
        var words = new ArrayList<>(List.of(OtherJvm.class.getName()));
        words.addAll(List.of(arguments));
        return start(List.of(), System.getProperty("java.class.path"), words);
    }

    Path data() throws IOException {
        return Path.of(Objects.requireNonNull(out.readLine(), "the other JVM did not start"));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /// The class path, copied to where any user may read it.
    static String readableClassPath(Path folder) throws IOException {
        var copies = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path from = Path.of(entry);
            if (Files.exists(from)) {
                Path to = folder.resolve(copies.size() + "-" + from.getFileName());
                copy(from, to);
                copies.add(to.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
