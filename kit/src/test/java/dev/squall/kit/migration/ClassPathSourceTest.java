package dev.squall.kit.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.kit.error.InvalidMigrations;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathSourceTest {

    private static final MigrationId FIRST = new MigrationId("20260101000000_first");
    private static final MigrationId SECOND = new MigrationId("20260102000000_second");

    @TempDir private Path folder;

    private Path classes() throws IOException {
        Path migrations = folder.resolve("classes/migrations");
        for (MigrationId id : List.of(FIRST, SECOND)) {
            List<MigrationId> parents = id.equals(FIRST) ? List.of() : List.of(FIRST);
            MigrationFiles.write(
                    migrations, id, parents, Map.of("up.sql", "select 1", "down.sql", ""));
        }
        return folder.resolve("classes");
    }

    private static Path jar(Path classes, Path jar, boolean folders) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.sorted().skip(1).toList()) {
                String name = classes.relativize(path).toString();
                if (Files.isRegularFile(path)) {
                    out.putNextEntry(new JarEntry(name));
                    out.write(Files.readAllBytes(path));
                } else if (folders) {
                    out.putNextEntry(new JarEntry(name + "/"));
                }
            }
        }
        return jar;
    }

    private static List<String> read(Path... classPath) throws IOException {
        URL[] urls = new URL[classPath.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return Lineage.read(new ClassPathSource(loader, "migrations")).migrations().stream()
                    .map(Migration::toString)
                    .toList();
        }
    }

    @Test
    void foldersAndJarsAreListed() throws IOException {
        Path classes = classes();
        assertThat(read(classes)).containsExactly(FIRST.value(), SECOND.value());
        assertThat(read(jar(classes, folder.resolve("app.jar"), true)))
                .containsExactly(FIRST.value(), SECOND.value());
    }

    @Test
    void aJarWithoutFoldersNeedsAnIndex() throws IOException {
        Path classes = classes();
        Path bare = jar(classes, folder.resolve("bare.jar"), false);
        assertThatThrownBy(() -> read(bare))
                .isInstanceOf(InvalidMigrations.class)
                .hasMessageContaining("add a file migrations/index");
        Files.writeString(
                classes.resolve("migrations/index"), FIRST.value() + "\n" + SECOND.value() + "\n");
        assertThat(read(jar(classes, folder.resolve("indexed.jar"), false)))
                .containsExactly(FIRST.value(), SECOND.value());
    }

    @Test
    void twoFoldersOfOneNameAreRefused() throws IOException {
        Path classes = classes();
        Path jar = jar(classes, folder.resolve("app.jar"), true);
        assertThatThrownBy(() -> read(classes, jar))
                .isInstanceOf(InvalidMigrations.class)
                .hasMessageContaining("it is on the class path more than once");
    }
}
