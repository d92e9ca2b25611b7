package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.InvalidQuery;
import dev.squall.error.InvalidSql;
import dev.squall.error.PermissionDenied;
import dev.squall.error.SessionRequired;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.service.ServiceDb;
import dev.squall.table.Column;
import dev.squall.table.Insertable;
import dev.squall.table.NewRow;
import dev.squall.table.NewRowValues;
import dev.squall.table.Table;
import dev.squall.table.TextColumn;
import dev.squall.type.RecordReader;
import dev.squall.type.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// COPY in sessions and without, on a table with a policy.
@PostgresTest(Tenants.class)
class CopyAccessTest {

    private static final UUID ANN = UUID.fromString(Tenants.ANN);

    record Note(UUID owner, @Nullable String body) {}

    static final class NewNote extends NewRow<Note> {
        NewNote(NoteTable notes, UUID owner, String body) {
            super(notes, new NewRowValues(notes).set(notes.owner, owner).set(notes.body, body));
        }
    }

    static final class NoteTable extends Table<Note> implements Insertable<Note, UUID> {

        final Column<Note, UUID> owner = new Column<>(this, "owner", Types.UUID, false);
        final TextColumn<Note, @Nullable String> body =
                new TextColumn<>(this, "body", Types.TEXT, true);
        private final boolean guarded;

        NoteTable(boolean guarded) {
            super("", "notes", null);
            this.guarded = guarded;
        }

        @Override
        public NoteTable as(String alias) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected boolean declaresPolicy() {
            return guarded;
        }

        @Override
        public RecordReader<Note> reader() {
            return (row, first) ->
                    new Note(row.get(first, Types.UUID), row.getOrNull(first + 1, Types.TEXT));
        }

        @Override
        public UUID newRow() {
            return ANN;
        }

        @Override
        public NoteTable table() {
            return this;
        }
    }

    private final NoteTable notes = new NoteTable(true);
    private final NoteTable undeclared = new NoteTable(false);
    private final List<String> sent = new ArrayList<>();
    private final TestDatabase test;
    private final Database database;
    private final Db ann;

    CopyAccessTest(TestDatabase test) {
        this.test = test;
        database =
                Database.connect(
                        Tenants.requestUrl(test),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .listener((sql, values) -> sent.add(sql)));
        ann = database.as(Session.user(ANN));
    }

    @AfterEach
    void connectionAndPoolAreHealthy() {
        assertThat(ann.from(notes).count()).isEqualTo(2);
        database.close();
    }

    private static Stream<NewNote> rows(NoteTable table) {
        return Stream.of(new NewNote(table, ANN, "copied"), new NewNote(table, ANN, "copied"));
    }

    @Test
    void aSessionDoesNotCopyIntoATableWithAPolicy() {
        List<String> closed = new ArrayList<>();
        Stream<NewNote> rows = rows(notes).peek(r -> closed.add("taken"));
        assertThatThrownBy(
                        () -> ann.copy(notes, rows.onClose(() -> closed.add("closed"))).execute())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("COPY into a table that declares a policy, in a session")
                .hasMessageContaining("copy notes from stdin")
                .hasMessageContaining("use insertAll, which policies check; or the service client");
        assertThatThrownBy(
                        () ->
                                ann.inTransaction(
                                        tx -> tx.copy(notes, Stream.<NewNote>empty()).execute()))
                .isInstanceOf(InvalidQuery.class);
        assertThat(closed).containsExactly("closed");
        assertThat(sent).isEmpty();
        assertThatThrownBy(() -> database.withoutSession().copy(notes, rows(notes)).execute())
                .isInstanceOf(SessionRequired.class);
        assertThatThrownBy(() -> database.withoutSession().from(notes).copyOut(_ -> {}))
                .isInstanceOf(SessionRequired.class);
        assertThat(sent).isEmpty();
    }

    @Test
    void whatIsNotDeclaredIsRefusedByTheServer() {
        assertThatThrownBy(() -> ann.copy(undeclared, rows(undeclared)).execute())
                .isInstanceOf(InvalidSql.class)
                .hasMessageContaining("row-level security")
                .hasMessageContaining("Use INSERT statements instead");
        assertThatThrownBy(
                        () ->
                                database.withoutSession()
                                        .copy(undeclared, rows(undeclared))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void aSessionCopiesOutWhatItMaySee() {
        for (int i = 0; i < 14; i++) {
            assertThat(bodies(ann)).containsExactly("ann 1", "ann 2");
            assertThat(bodies(database.as(Session.user(Tenants.BOB)))).containsExactly("bob 1");
            ann.inTransaction(tx -> assertThat(bodies(tx)).containsExactly("ann 1", "ann 2"));
            assertThatThrownBy(() -> database.withoutSession().from(undeclared).copyOut(_ -> {}))
                    .isInstanceOf(PermissionDenied.class);
        }
        assertThat(sent.get(0)).startsWith("begin; select set_config('role', ?, true)");
        assertThat(sent.get(1)).startsWith("copy (select copied.c1::text from (select notes.body");
        assertThat(sent.get(2)).isEqualTo("commit");
    }

    private List<@Nullable String> bodies(Db db) {
        List<@Nullable String> bodies = new ArrayList<>();
        db.select(notes.body).from(notes).orderBy(notes.body.asc()).copyOut(bodies::add);
        return bodies;
    }

    @Test
    void theServiceClientCopies() {
        try (ServiceDb service = ServiceDb.connect(Tenants.workerUrl(test), "a test")) {
            Db all = service.use("a test");
            assertThat(bodies(all)).containsExactly("ann 1", "ann 2", "bob 1");
            assertThat(all.copy(notes, rows(notes)).execute()).isEqualTo(2);
            assertThat(ann.from(notes).count()).isEqualTo(4);
            assertThat(all.delete(notes).where(notes.body.eq("copied")).execute()).isEqualTo(2);
        }
    }
}
