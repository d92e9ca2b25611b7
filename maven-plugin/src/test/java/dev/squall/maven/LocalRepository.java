package dev.squall.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// The modules of this build as a Maven repository of the test's own: nobody's `~/.m2` is written
/// to.
///
/// @param folder the repository
/// @param checkout the root of the sources
/// @param version what they are called
record LocalRepository(Path folder, Path checkout, String version) {

    /// What a user's project needs: the plugin, what it stands on, and the processor.
    void fill() throws IOException {
        pom("squall-parent", checkout.resolve("pom.xml"));
        pom("squall-bom", checkout.resolve("bom/pom.xml"));
        for (String module :
                new String[] {"core", "processor", "schema", "embedded", "kit", "cli"}) {
            module("squall-" + module, checkout.resolve(module));
        }
        module("squall-maven-plugin", checkout.resolve("maven-plugin"));
    }

    private void module(String artifact, Path module) throws IOException {
        pom(artifact, module.resolve("pom.xml"));
        jar(module.resolve("target/classes"), file(artifact, ".jar"));
    }

    private void pom(String artifact, Path pom) throws IOException {
        Files.copy(pom, file(artifact, ".pom"));
    }

    private Path file(String artifact, String end) throws IOException {
        Path home = folder.resolve("dev/squall").resolve(artifact).resolve(version);
        return Files.createDirectories(home).resolve(artifact + "-" + version + end);
    }

    private static void jar(Path classes, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> add(jar, classes, file));
        }
    }

    private static void add(JarOutputStream jar, Path classes, Path file) {
        try {
            jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
            Files.copy(file, jar);
            jar.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
