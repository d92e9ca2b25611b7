package dev.squall.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A real Maven, offline: artifacts of this build come from a repository of the test, all others
/// from the one of the user who runs it.
///
/// @param project the folder of the pom
/// @param repository the test's own
/// @param variables environment variables
record MavenRun(Path project, Path repository, Map<String, String> variables) {

    /// How it ended and what it said.
    record Ended(int code, String text) {}

    Ended run(String... goals) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
        words.addAll(
                List.of(
                        "--offline",
                        "--batch-mode",
                        "--no-transfer-progress",
                        "-Dmaven.repo.local=" + repository,
                        "-Dmaven.repo.local.tail=" + System.getProperty("maven.repo")));
        words.addAll(List.of(goals));
        ProcessBuilder builder = new ProcessBuilder(words).directory(project.toFile());
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("MAVEN_") || name.endsWith("DATABASE_URL"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.putAll(variables);
        Process maven = builder.redirectErrorStream(true).start();
        maven.getOutputStream().close();
        String text = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(maven.waitFor(), text);
    }
}
