package dev.squall.maven;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The squall command in a process of its own. It speaks where Maven speaks, so that it can ask and
/// that `export` and `--json` print nothing but their result; its errors are kept as well, for the
/// build's own message.
///
/// @param java the program that runs it
/// @param classPath Squall's jars
/// @param directory the project's folder
/// @param interactive whether somebody can answer
record Command(String java, String classPath, Path directory, boolean interactive) {

    /// How it ended, and what it said on the error stream.
    record Ended(int code, String errors) {}

    Ended run(Words words) throws IOException, InterruptedException {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "dev.squall.cli.Squall"));
        all.addAll(words.list());
        ProcessBuilder builder = new ProcessBuilder(all).directory(directory.toFile());
        builder.environment().put("CLASSPATH", classPath);
        builder.environment().putAll(words.variables());
        if (!interactive) {
            builder.environment().put("CI", "true");
        }
        builder.redirectInput(ProcessBuilder.Redirect.INHERIT);
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        Thread hook = new Thread(process::destroy, "squall-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            String errors = copy(process.getErrorStream());
            return new Ended(process.waitFor(), errors);
        } finally {
            process.destroy();
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // Maven is being stopped, and the hook has done its work
        }
    }

    private static String copy(InputStream errors) throws IOException {
        var kept = new ByteArrayOutputStream();
        byte[] chunk = new byte[4096];
        for (int n = errors.read(chunk); n >= 0; n = errors.read(chunk)) {
            System.err.write(chunk, 0, n);
            System.err.flush();
            kept.write(chunk, 0, n);
        }
        return kept.toString(StandardCharsets.UTF_8);
    }
}
