package dev.squall.kit.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.error.InvalidSnapshot;
import dev.squall.schema.Catalog;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.object.ObjectKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@PostgresTest
class SnapshotFileTest {

    private final TestDatabase database;

    SnapshotFileTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void everyKindComesBackAsItWas() throws SQLException, java.io.IOException {
        try (var script = SnapshotFileTest.class.getResourceAsStream("every-kind.sql")) {
            database.execute(
                    new String(java.util.Objects.requireNonNull(script).readAllBytes(), UTF_8));
        }
        SnapshotFile file;
        try (Connection connection = database.dataSource().getConnection()) {
            Scope scope = Scope.all().withRoles(Set.of("snapshot_reader", "snapshot_login"));
            file = new SnapshotFile(Catalog.read(connection, scope).objects());
        }
        Set<ObjectKind> kinds =
                file.objects().keySet().stream().map(id -> id.kind()).collect(Collectors.toSet());
        assertThat(kinds).containsAll(Catalog.types().keySet());
        SnapshotFile again = SnapshotFile.parse("snapshot.json", file.text());
        assertThat(again).isEqualTo(file);
        assertThat(again.text()).isEqualTo(file.text());
        database.execute(
                "drop owned by snapshot_reader, snapshot_login",
                "drop role snapshot_reader, snapshot_login");
    }

    @Test
    void nothingComesBackToo() {
        SnapshotFile empty = SnapshotFile.empty();
        assertThat(SnapshotFile.parse("snapshot.json", empty.text())).isEqualTo(empty);
    }

    @Test
    void whatAnOlderFileDoesNotSayIsEmpty() throws SQLException {
        database.execute("create table older (id int)", "grant select on older to public");
        SnapshotFile file;
        try (Connection connection = database.dataSource().getConnection()) {
            file = new SnapshotFile(Catalog.read(connection, Scope.all()).objects());
        }
        String older = file.text().replace(",\"grantor\":\"\"", "");

        assertThat(older).isNotEqualTo(file.text());
        assertThat(SnapshotFile.parse("snapshot.json", older)).isEqualTo(file);
        database.execute("drop table older");
    }

    @Test
    void whatCannotBeReadIsRefusedByItsPlace() {
        for (String text :
                new String[] {
                    "",
                    "[]",
                    "{\"format\": 2, \"objects\": []}",
                    "{\"format\": 1, \"objects\": [{\"id\": {\"kind\": \"PLANET\"}}]}",
                    "{\"format\": 1, \"objects\": [{\"color\": 1}]}"
                }) {
            assertThatThrownBy(() -> SnapshotFile.parse("a/snapshot.json", text))
                    .as(text)
                    .isInstanceOf(InvalidSnapshot.class)
                    .hasMessageContaining("a/snapshot.json");
        }
    }
}
