package dev.squall.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistedServerTest {

    @TempDir Path folder;

    @BeforeEach
    void letOthersPass() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void dataAndPortAreFoundAgain() throws Exception {
        Path home = folder.resolve(".squall/pg");
        int port;
        String url;
        try (var server = EmbeddedPostgres.start(home)) {
            port = server.port();
            url = server.url();
            server.createDatabase("plans");
            Sql.run(server, "plans", "create table t as select 'kept' as word");
        }
        try (var server = EmbeddedPostgres.start(home)) {
            assertThat(server.port()).isEqualTo(port);
            assertThat(server.url()).isEqualTo(url);
            assertThat(Sql.text(server, "plans", "select word from t")).isEqualTo("kept");
            assertThat(Sql.text(server, "plans", "show fsync")).isEqualTo("on");
        }
        var secret = Files.getPosixFilePermissions(home.resolve("server.properties"));
        assertThat(PosixFilePermissions.toString(secret)).isEqualTo("rw-------");
    }

    @Test
    void secondStartOnTheSameFolderSaysWhoHasIt() {
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(EmbeddedPostgresException.class)
                    .hasMessageContaining("runs on " + folder + " already")
                    .hasMessageContaining("port " + server.port());
        }
    }

    @Test
    void whoeverStartedItItsUrlIsKnown() {
        assertThat(EmbeddedPostgres.urlOfRunning(folder, "postgres")).isEmpty();
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(EmbeddedPostgres.urlOfRunning(folder, "plans"))
                    .contains(server.url("plans"));
        }
        assertThat(EmbeddedPostgres.urlOfRunning(folder, "postgres")).isEmpty();
    }

    @Test
    void itsEndIsToldApart() throws Exception {
        try (var server = EmbeddedPostgres.start(folder)) {
            long pid = Postmaster.of(folder.resolve("data")).orElseThrow().pid();
            Postmaster.signal(pid, "INT");
            assertThat(server.awaitEnd()).isFalse();
        }
        var server = EmbeddedPostgres.start(folder);
        Thread closing = Thread.ofVirtual().start(server::close);
        assertThat(server.awaitEnd()).isTrue();
        closing.join();
    }

    @Test
    void dataOfAnotherMajorIsNotTouched() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "9\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("was written by PostgreSQL 9, not ");
    }

    @Test
    void rootMayKeepItInAFolderThatIsClosedToOthers() throws Exception {
        assumeTrue(Account.current().root());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path home = folder.resolve("project/.squall/pg");
        Path real;
        try (var server = EmbeddedPostgres.start(home)) {
            Sql.run(server, "postgres", "create table t as select 'kept' as word");
            real = home.toRealPath();
        }
        try (var server = EmbeddedPostgres.start(home)) {
            assertThat(Sql.text(server, "postgres", "select word from t")).isEqualTo("kept");
        }
        Files.delete(home);
        EmbeddedPostgres.start(home).close();
        assertThat(real).doesNotExist();
        Folders.delete(home.toRealPath());
    }
}
