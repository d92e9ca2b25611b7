package dev.squall.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.cli.Invocation;
import dev.squall.cli.options.DevelopmentServer;
import dev.squall.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    private static final Pattern URL = Pattern.compile("DATABASE_URL=(\\S+)");

    @TempDir Path folder;

    /// Where the tests run as root, the server runs as nobody, who must get there.
    @BeforeEach
    void letOthersPass() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(String... words) throws IOException {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.squall.cli.Squall",
                                "server"));
        all.addAll(List.of(words));
        return new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).start();
    }

    private static String url(BufferedReader said) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            text.append(line).append('\n');
            Matcher url = URL.matcher(line);
            if (url.matches()) {
                return url.group(1);
            }
        }
        throw new AssertionError("no address in what it said:\n" + text);
    }

    private static int answer(String url) {
        try (Database database = Database.connect(url)) {
            return database.withoutSession().sql("select 42").list((Integer n) -> n).getFirst();
        }
    }

    @Test
    void itStaysUntilItIsToldToGoAndKeepsItsData() throws Exception {
        Process first = start("--directory", "pg", "--database", "plans");
        try (BufferedReader said = first.inputReader(StandardCharsets.UTF_8)) {
            String url = url(said);
            assertThat(url).contains("/plans");
            assertThat(answer(url)).isEqualTo(42);

            Invocation.Ended second =
                    Invocation.in(folder).run("server", "--directory", "pg", "--database", "plans");
            assertThat(second.code()).isZero();
            assertThat(second.out()).contains("runs on pg already").contains(url);

            first.destroy();
            assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(EmbeddedPostgres.urlOfRunning(folder.resolve("pg"), "plans")).isEmpty();
        } finally {
            first.destroyForcibly().waitFor();
        }
        try (EmbeddedPostgres again = EmbeddedPostgres.start(folder.resolve("pg"))) {
            assertThat(answer(again.url("plans"))).isEqualTo(42);
        }
    }

    @Test
    void withJsonTheAddressIsPrintedAtOnceAsADocument() throws Exception {
        Process server = start("--temporary", "--json");
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine())
                    .startsWith("{\"command\":\"server\",\"outcome\":\"done\",\"exitCode\":0,")
                    .contains("\"url\":\"postgres://postgres:")
                    .contains("\"directory\":null,\"started\":true");
            server.toHandle().destroy(); // unlike the process's own, it leaves the streams open
            assertThat(said.readLine()).isNull();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    @Test
    void aDatabaseIsNamedLikeTheProject() {
        assertThat(DevelopmentServer.databaseOf(Path.of("/home/me/My Project")))
                .isEqualTo("my_project");
        assertThat(DevelopmentServer.databaseOf(Path.of("/projects/42"))).isEqualTo("app");
        assertThat(DevelopmentServer.databaseOf(Path.of("/"))).isEqualTo("app");
    }
}
