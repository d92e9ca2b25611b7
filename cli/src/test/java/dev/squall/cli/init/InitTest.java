package dev.squall.cli.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.Invocation;
import dev.squall.harness.Compilation;
import dev.squall.harness.Golden;
import dev.squall.processor.SquallProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    private static final Path GOLDEN = Path.of("src/test/resources/init");

    @TempDir Path project;

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(project)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(project.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private Invocation.Ended init(String... words) {
        String[] all = Stream.concat(Stream.of("init"), Stream.of(words)).toArray(String[]::new);
        return Invocation.in(project).run(all);
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aMavenProjectGetsAllItNeedsAndIsToldTheRest() throws IOException {
        write("pom.xml", "<project></project>\n");

        Invocation.Ended ended = init();

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        Map<String, String> files = files();
        files.remove("pom.xml");
        Golden.assertFolder(GOLDEN.resolve("maven/files"), files);
        Golden.assertMatches(GOLDEN.resolve("maven/output.txt"), ended.out());
    }

    @Test
    void aGradleProjectIsToldItsOwnWords() throws IOException {
        write("build.gradle.kts", "plugins { java }\n");

        Golden.assertMatches(GOLDEN.resolve("gradle-kotlin.txt"), init().out());
        assertThat(files().get("squall.toml")).contains("classes = [\"build/classes/java/main\"]");
    }

    @Test
    void aBuildThatHasItAllIsLeftInPeace() throws IOException {
        write("pom.xml", "squall-core squall-processor squall-maven-plugin");

        assertThat(init().out()).doesNotContain("Add to").contains("mvn squall:migrate");
    }

    @Test
    void theFirstRecordGoesBelowTheTopmostPackage() throws IOException {
        write("src/main/java/com/example/shop/Main.java", "package com.example.shop;");
        write("src/main/java/com/example/shop/cart/Cart.java", "package com.example.shop.cart;");

        assertThat(init("--json").out()).contains("\"packageName\":\"com.example.shop.schema\"");
        assertThat(files().get("squall.toml"))
                .contains("schema = \"com.example.shop.schema.Tables\"");
    }

    @Test
    void theRecordsCompile() throws IOException {
        init("--package", "com.example");

        var compiled =
                Compilation.of(project.resolve("src/main/java"))
                        .processedBy(new SquallProcessor())
                        .compile();

        assertThat(compiled.problemText()).isEmpty();
        assertThat(compiled.sources()).containsKey("com/example/Tables.java");
    }

    @Test
    void nothingIsOverwrittenAndNothingIsHalfDone() throws IOException {
        write("squall.toml", "mine");
        write(".env.example", "mine, too");
        Map<String, String> before = files();

        Invocation.Ended ended = init();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("squall.toml\n").contains(".env.example\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void gitignoreKeepsItsLinesAndGetsEachOnce() throws IOException {
        write(".gitignore", "target/\n/.env.local");

        init();

        assertThat(files().get(".gitignore")).isEqualTo("target/\n/.env.local\n.squall/\n");
    }

    @Test
    void aPackageThatJavaDoesNotKnowIsRefused() throws IOException {
        Invocation.Ended ended = init("--package", "com.example.new");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("\"com.example.new\"");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenAsAWholeIsNotWrittenAtAll() throws IOException {
        write("migrations", "a file where a folder is needed");
        Map<String, String> before = files();

        assertThat(init().code()).isEqualTo(1);

        assertThat(files()).isEqualTo(before);
    }
}
