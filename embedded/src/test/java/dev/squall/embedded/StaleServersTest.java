package dev.squall.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleServersTest {

    @Test
    void serverOfAKilledJvmIsStoppedByTheNextStart() throws Exception {
        try (var other = OtherJvm.start()) {
            Path data = other.data();
            long pid = Postmaster.of(data).orElseThrow().pid();
            other.kill();
            assertThat(ProcessHandle.of(pid)).isPresent();
            EmbeddedPostgres.start().close();
            assertThat(Postmaster.of(data)).isEmpty();
            assertThat(data.getParent()).doesNotExist();
        }
    }

    @Test
    void persistedServerOfAKilledJvmStartsAgain(@TempDir Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var other = OtherJvm.start(folder.toString())) {
            other.data();
            other.kill();
            try (var server = EmbeddedPostgres.start(folder)) {
                assertThat(Sql.text(server, "postgres", "select 'alive'")).isEqualTo("alive");
            }
        }
    }

    @Test
    void serverOfALivingJvmIsLeftAlone() throws Exception {
        try (var other = OtherJvm.start()) {
            Path data = other.data();
            EmbeddedPostgres.start().close();
            assertThat(Postmaster.of(data)).isPresent();
            assertThat(other.stop()).isZero();
            assertThat(data.getParent()).doesNotExist();
        }
    }

    @Test
    void ordinaryUserNeedsNobodyElse(@TempDir Path folder) throws Exception {
        assumeTrue(Account.current().root());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        String classPath = OtherJvm.readableClassPath(folder);
        var arguments =
                List.of(
                        "-Djava.io.tmpdir=" + folder,
                        "-Dsquall.postgres.cache=" + folder.resolve("cache"),
                        OtherJvm.class.getName());
        var asNobody = new Account(true).command(List.of());
        try (var other = OtherJvm.start(asNobody, classPath, arguments)) {
            Path data = other.data();
            assertThat(data).startsWith(folder);
            assertThat(other.stop()).isZero();
            assertThat(data.getParent()).doesNotExist();
        }
    }
}
