package dev.squall.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

/// Finds a Java that can run Squall: the build's toolchain, else the one that runs Maven, else any
/// that `~/.m2/toolchains.xml` knows, else `JAVA_HOME`.
final class Jdk {

    private static final int NEEDED = 25;

    private Jdk() {}

    /// The program `java`.
    static String java(MavenSession session, ToolchainManager toolchains)
            throws MojoExecutionException {
        Toolchain chosen = toolchains.getToolchainFromBuildContext("jdk", session);
        if (chosen != null && chosen.findTool("java") != null) {
            return chosen.findTool("java");
        }
        if (Runtime.version().feature() >= NEEDED) {
            return program(Path.of(System.getProperty("java.home")));
        }
        return ofToolchains(session, toolchains)
                .or(Jdk::ofVariable)
                .orElseThrow(
                        () ->
                                new MojoExecutionException(
                                        "Squall needs a JDK "
                                                + NEEDED
                                                + " or newer, and Maven runs on "
                                                + Runtime.version().feature()
                                                + "\n  hint        set JAVA_HOME to one, or choose"
                                                + " it by maven-toolchains-plugin"));
    }

    private static Optional<String> ofToolchains(
            MavenSession session, ToolchainManager toolchains) {
        Map<String, String> wanted = Map.of("version", "[" + NEEDED + ",)");
        return toolchains.getToolchains(session, "jdk", wanted).stream()
                .map(toolchain -> toolchain.findTool("java"))
                .filter(java -> java != null)
                .findFirst();
    }

    private static Optional<String> ofVariable() {
        return Optional.ofNullable(System.getenv("JAVA_HOME"))
                .map(Path::of)
                .filter(home -> major(home) >= NEEDED)
                .map(Jdk::program);
    }

    /// From the `release` file: no JVM is started to find out.
    private static int major(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.", -1)[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String program(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }
}
