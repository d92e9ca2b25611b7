package dev.squall.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All of Squall in one jar, as a server in production runs it: without Maven, without compiled
/// records, without a `squall.toml`. It runs once the jar is packaged: in `./mvnw verify`, where
/// the command comes before its plugin.
@PostgresTest
class OneJarTest {

    private static final Path COMMAND = Path.of("../cli/target");
    private static final String NOTES = "20260101000000_notes";
    private static final String STARS = "20260102000000_stars";

    private final TestDatabase database;

    @TempDir Path server;

    OneJarTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void migrations() throws IOException {
        write(NOTES, "", "create table notes (id int primary key);", "drop table notes;");
        write(
                STARS,
                NOTES,
                """
                insert into notes values (1);
                -- squall:outside-transaction
                create index concurrently notes_id_idx on notes (id);
                """,
                "drop index notes_id_idx;");
    }

    private void write(String id, String parent, String up, String down) throws IOException {
        Path folder = Files.createDirectories(server.resolve("migrations").resolve(id));
        Files.writeString(folder.resolve("up.sql"), up);
        Files.writeString(folder.resolve("down.sql"), down);
        Files.writeString(folder.resolve("parent"), parent);
    }

    /// The jar; none if it was not packaged since the command was compiled.
    private static Optional<Path> jar() throws IOException {
        try (Stream<Path> built = Files.exists(COMMAND) ? Files.list(COMMAND) : Stream.of()) {
            return built.filter(file -> file.toString().endsWith("-all.jar"))
                    .filter(file -> written(file).compareTo(compiled()) >= 0)
                    .findFirst();
        }
    }

    private static FileTime compiled() {
        return written(COMMAND.resolve("classes/dev/squall/cli/Squall.class"));
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// How it ended, and what it said.
    private record Ended(int code, String out, String err) {}

    private Ended run(String... words) throws IOException, InterruptedException {
        Optional<Path> jar = jar();
        assumeTrue(jar.isPresent(), "the jar is not packaged");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> all = new ArrayList<>(List.of(java, "-jar"));
        all.add(jar.get().toRealPath().toString());
        all.addAll(List.of(words));
        Path out = server.resolve("out");
        Path err = server.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(all).directory(server.toFile());
        builder.environment().clear();
        builder.environment().put("DATABASE_URL", database.url());
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        int code = process.waitFor();
        return new Ended(
                code,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void productionIsMigratedAndBack() throws Exception {
        Ended migrated = run("migrate", "--env", "production");
        assertThat(migrated.code()).as(migrated.err()).isZero();
        assertThat(migrated.out()).contains("2 migrations applied to production");
        assertThat(database.rows("select id from notes")).containsExactly("1");

        Ended status = run("status", "--env", "production", "--json");
        assertThat(status.code()).as(status.err()).isZero();
        assertThat(status.out()).contains("\"current\":true");

        Ended refused = run("rollback", "--env", "production");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--allow-production");

        Ended back = run("rollback", "--env", "production", "--to", NOTES, "--allow-production");
        assertThat(back.code()).as(back.err()).isZero();
        assertThat(database.rows("select id from squall.migrations")).containsExactly(NOTES);
    }
}
