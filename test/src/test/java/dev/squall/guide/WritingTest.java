package dev.squall.guide;

import static dev.squall.Sql.column;
import static dev.squall.Sql.excluded;
import static dev.squall.Sql.mergeAction;
import static dev.squall.Sql.newOf;
import static dev.squall.Sql.oldOf;
import static dev.squall.Sql.select;
import static dev.squall.Sql.value;
import static dev.squall.Sql.values;
import static dev.squall.Sql.with;
import static dev.squall.guide.schema.ProjectStatus.ACTIVE;
import static dev.squall.guide.schema.Tables.conversations;
import static dev.squall.guide.schema.Tables.pages;
import static dev.squall.guide.schema.Tables.projects;
import static dev.squall.guide.schema.Tables.stats;
import static dev.squall.guide.schema.Tables.students;
import static dev.squall.guide.schema.Tables.tags;
import static dev.squall.guide.schema.Tables.users;
import static dev.squall.query.CopyOptions.csv;
import static dev.squall.run.TransactionMode.SERIALIZABLE;
import static dev.squall.type.Types.BIGINT;
import static dev.squall.type.Types.DATE;
import static dev.squall.type.Types.TEXT;
import static dev.squall.type.Types.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.error.InvalidSql;
import dev.squall.error.StaleRow;
import dev.squall.error.UniqueViolation;
import dev.squall.guide.schema.Conversation;
import dev.squall.guide.schema.GradeLevel;
import dev.squall.guide.schema.NewProject;
import dev.squall.guide.schema.Page;
import dev.squall.guide.schema.PagePatch;
import dev.squall.guide.schema.Project;
import dev.squall.guide.schema.ProjectPatch;
import dev.squall.guide.schema.Student;
import dev.squall.guide.schema.Tag;
import dev.squall.guide.schema.User;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.run.ConnectionSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(GuideTemplate.class)
class WritingTest {

    private final Database database;
    private final Db db;
    private final String url;
    private final int version;
    private UUID owner = new UUID(0, 0);

    WritingTest(TestDatabase test) {
        this.url = test.url();
        this.database = Database.connect(url);
        this.db = database.withoutSession();
        this.version = Integer.parseInt(test.rows("show server_version_num").getFirst()) / 10_000;
    }

    @BeforeEach
    void anOwner() {
        owner = db.insert(users, u -> u.cognitoSub("o").email("o@x")).returning(users.id).one();
    }

    @AfterEach
    void everythingIsReturnedAndEmptied() {
        db.delete(users).allRows().execute();
        db.delete(students).allRows().execute();
        db.delete(tags).allRows().execute();
        db.delete(stats).allRows().execute();
        db.delete(pages).allRows().execute();
        database.close();
    }

    @Test
    void stagedInserts() {
        String sub = "sub";
        String email = "john@example.com";
        // region insert
        User created =
                db.insert(users, u -> u.cognitoSub(sub).email(email).firstName("John"))
                        .returning()
                        .one();
        // endregion
        assertThat(created.firstName()).isEqualTo("John");
        assertThat(created.lastName()).isNull();
        // region insert-value
        NewProject row = NewProject.name("Atlas").userId(owner);
        Project atlas = db.insert(projects, row.description("maps")).returning().one();
        // endregion
        assertThat(atlas.description()).isEqualTo("maps");
        assertThat(db.insert(projects, row).toString())
                .isEqualTo("insert into projects (name, user_id) values (?, ?)");
    }

    record Pupil(String id, String first, GradeLevel grade) {}

    @Test
    void manyRowsAtOnce() {
        List<Pupil> list =
                List.of(
                        new Pupil("S1", "Alice", GradeLevel.FIFTH),
                        new Pupil("S2", "Bob", GradeLevel.SIXTH));
        // region insert-all
        List<Student> inserted =
                db.insertAll(
                                students,
                                list,
                                (s, p) ->
                                        s.sisId(p.id()).firstName(p.first()).gradeLevel(p.grade()))
                        .returning()
                        .list(); // one statement, in the order of the list
        // endregion
        assertThat(inserted).extracting(Student::firstName).containsExactly("Alice", "Bob");
    }

    @Test
    void veryManyRows() {
        List<Pupil> list =
                List.of(
                        new Pupil("S1", "Alice", GradeLevel.FIFTH),
                        new Pupil("S2", "Bob", GradeLevel.SIXTH));
        List<String> sent = new ArrayList<>();
        try (Database heard =
                Database.connect(
                        url,
                        ConnectionSettings.defaults().listener((sql, values) -> sent.add(sql)))) {
            Db db = heard.withoutSession();
            Stream<Pupil> pupils = list.stream();
            // region copy
            long copied =
                    db.copy(
                                    students,
                                    pupils, // of a file, of another database, without an end in
                                    // sight
                                    (s, p) ->
                                            s.sisId(p.id())
                                                    .firstName(p.first())
                                                    .gradeLevel(p.grade()))
                            .execute();
            // endregion
            assertThat(copied).isEqualTo(2);
        }
        assertThat(sent)
                .containsExactly(
                        "begin; copy students (sis_id, first_name, grade_level) from stdin"
                                + " (format binary)",
                        "commit");
        assertThat(db.from(students).orderBy(students.sisId).list())
                .extracting(Student::firstName)
                .containsExactly("Alice", "Bob");
    }

    @Test
    void files() {
        InputStream in =
                new ByteArrayInputStream(
                        "id,name,grade\nS1,Alice,5\n".getBytes(StandardCharsets.UTF_8));
        // region copy-csv
        db.copy(students, in, csv().header())
                .columns(students.sisId, students.firstName, students.gradeLevel)
                .execute();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        db.select(students.sisId, students.firstName)
                .from(students)
                .copyOut(out, csv().header().delimiter(';'));
        // endregion
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("sis_id;first_name\nS1;Alice\n");
    }

    @Test
    void conflicts() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        // region on-conflict
        db.insert(tags, t -> t.name("java")).onConflict(tags.name).doNothing().execute();
        db.insert(stats, s -> s.day(day))
                .onConflict(stats.day)
                .doUpdate(s -> s.set(stats.hits, stats.hits.plus(excluded(stats.hits))))
                .execute();
        // endregion
        db.insert(stats, s -> s.day(day))
                .onConflict(stats.day)
                .doUpdate(s -> s.set(stats.hits, stats.hits.plus(excluded(stats.hits))))
                .execute();
        assertThat(db.from(stats).one().hits()).isEqualTo(2);
        Tag java = db.from(tags).one();
        assertThat(java.id()).hasSize(26);
        assertThat(db.insert(tags, t -> t.name("java")).onConflict(tags.name).doNothing().execute())
                .isZero();
        assertThatThrownBy(() -> db.insert(tags, t -> t.name("java")).execute())
                .isInstanceOf(UniqueViolation.class)
                .hasMessageContaining("tags_name_key");
        assertThat(db.from(tags).count()).isEqualTo(1);
    }

    @Test
    void rowsOfAQuery() {
        db.insert(projects, p -> p.name("Atlas").userId(owner)).execute();
        UUID to = db.insert(users, u -> u.cognitoSub("t").email("t@x")).returning(users.id).one();
        // region insert-select
        var copies =
                db.insertInto(projects, projects.name, projects.userId)
                        .select(
                                select(projects.name.concat(" (copy)"), value(UUID, to))
                                        .from(projects)
                                        .where(projects.userId.eq(owner)));
        long copied = copies.execute();
        // endregion
        assertThat(copied).isEqualTo(1);
        assertSql(
                copies,
                """
                insert into projects (name, user_id) select projects.name || ?, ? from projects where projects.user_id = ?
                """);
    }

    @Test
    void upserts() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        db.insert(stats, s -> s.day(day).hits(7)).execute();
        // region upsert
        var upsert =
                db.insert(stats, s -> s.day(day).hits(9))
                        .onConflict(stats.day)
                        .doUpdate(
                                s -> s.setAllExcluded().where(stats.hits.lt(excluded(stats.hits))));
        upsert.execute();
        // endregion
        assertThat(db.from(stats).one().hits()).isEqualTo(9);
        assertSql(
                upsert,
                """
                insert into stats (day, hits) values (?, ?) on conflict (day) do update set hits = excluded.hits where stats.hits < excluded.hits
                """);
    }

    @Test
    void rowsThatDependOnOthers() {
        db.insert(projects, p -> p.name("Atlas").userId(owner)).execute();
        // region update-from
        var update =
                db.update(projects)
                        .set(projects.description, users.email)
                        .from(users)
                        .where(projects.userId.eq(users.id))
                        .where(users.email.like("%@x"));
        List<Described> described =
                update.returning(projects.name, users.email).list(Described::new);
        // endregion
        assertThat(described).containsExactly(new Described("Atlas", "o@x"));
        assertSql(
                update,
                """
                update projects set description = users.email from users where projects.user_id = users.id and users.email like ?
                """);
        // region delete-using
        var delete = db.delete(projects).using(users).where(projects.userId.eq(users.id));
        delete.execute();
        // endregion
        assertThat(db.from(projects).exists()).isFalse();
        assertSql(
                delete,
                """
                delete from projects using users where projects.user_id = users.id
                """);
    }

    record Described(String project, String owner) {}

    record Hit(LocalDate day, long hits) {}

    record Change(LocalDate day, long before, long after) {}

    @Test
    void beforeAndAfter() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        db.insert(stats, s -> s.day(day).hits(7)).execute();
        // region old-new
        var update =
                db.update(stats)
                        .set(stats.hits, stats.hits.plus(1))
                        .where(stats.day.eq(day))
                        .returning(stats.day, oldOf(stats.hits), newOf(stats.hits));
        // endregion
        if (version >= 18) {
            // region change
            Change change = update.one(Change::new);
            // endregion
            assertThat(change).isEqualTo(new Change(day, 7, 8));
        } else {
            assertThatThrownBy(update::list).isInstanceOf(InvalidSql.class);
        }
        assertSql(
                update,
                """
                update stats set hits = stats.hits + ? where stats.day = ? returning day, old.hits, new.hits
                """);
    }

    @Test
    void manyRowsEachWithItsOwnValues() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        db.insert(stats, s -> s.day(day)).execute();
        List<Hit> hits = List.of(new Hit(day, 5), new Hit(day.plusDays(1), 6));
        // region update-each
        var update = db.updateEach(stats, hits).by(stats.day, Hit::day).set(stats.hits, Hit::hits);
        long found = update.execute(); // an element without a row is passed over
        // endregion
        assertThat(found).isEqualTo(1);
        assertSql(
                update,
                """
                update stats set hits = new_rows.hits from unnest(?::date[], ?::int8[]) as new_rows (day, hits) where stats.day = new_rows.day
                """);
        var day1 = column("day", DATE);
        var hits1 = column("hits", BIGINT);
        // region merge
        var today = values("today", hits, day1.from(Hit::day), hits1.from(Hit::hits));
        var merge =
                db.mergeInto(stats)
                        .using(today)
                        .on(stats.day.eq(today.get(day1)))
                        .whenMatched(m -> m.and(today.get(hits1).eq(0)).delete())
                        .whenMatched(m -> m.update(s -> s.set(stats.hits, today.get(hits1))))
                        .whenNotMatched(
                                m ->
                                        m.insert(
                                                i ->
                                                        i.set(stats.day, today.get(day1))
                                                                .set(
                                                                        stats.hits,
                                                                        today.get(hits1))));
        var returning = merge.returning(mergeAction(), stats.day); // returning: PostgreSQL 17
        // endregion
        if (version >= 17) {
            assertThat(returning.list())
                    .containsExactlyInAnyOrder(
                            new Row2<>("UPDATE", day), new Row2<>("INSERT", day.plusDays(1)));
        } else {
            assertThat(merge.execute()).isEqualTo(2);
        }
        assertSql(
                merge,
                """
                merge into stats using (values (?, ?), (?, ?)) as today (day, hits) on stats.day = today.day when matched and today.hits = ? then delete when matched then update set hits = today.hits when not matched then insert (day, hits) values (today.day, today.hits)
                """);
    }

    @Test
    void ctesThatWrite() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        db.insert(stats, s -> s.day(day).hits(7)).execute();
        // region writing-cte
        var gone = with("gone", db.delete(stats).where(stats.hits.lt(9)).returning());
        var moved =
                db.with(gone)
                        .insertInto(tags, tags.id, tags.name)
                        .select(
                                select(gone.get(stats.day).cast(TEXT), value(TEXT, "quiet"))
                                        .from(gone));
        moved.execute();
        // endregion
        assertThat(db.from(tags).list()).containsExactly(new Tag("2026-01-01", "quiet"));
        assertThat(db.from(stats).exists()).isFalse();
        assertSql(
                moved,
                """
                with gone as (delete from stats where stats.hits < ? returning day, hits) insert into tags (id, name) select gone.day::text, ? from gone
                """);
    }

    @Test
    void staleRows() {
        Page read = db.insert(pages, p -> p.text("one")).returning().one();
        assertThat(read.version()).isEqualTo(1);
        // region version-update
        var update =
                db.update(pages)
                        .set(pages.text, "two")
                        .where(pages.id.eq(read.id()))
                        .expecting(read.version());
        update.execute();
        // endregion
        assertThat(db.from(pages).one()).isEqualTo(new Page(read.id(), "two", 2));
        assertSql(
                update,
                """
                update pages set text = ?, version = pages.version + 1 where pages.id = ? and pages.version = ?
                """);
        assertThatThrownBy(update::execute)
                .isInstanceOf(StaleRow.class)
                .hasMessage(
                        """
                        SQ335 a row of pages is not as it was read
                          detail      no row of the condition has the expected version
                          hint        read it again: it has been changed or deleted since\
                        """);
        assertThatThrownBy(() -> update.returning(pages.version).list())
                .isInstanceOf(StaleRow.class);
        assertThatThrownBy(() -> update.returning(pages.version).maps())
                .isInstanceOf(StaleRow.class);
        assertThatThrownBy(() -> update.returning(pages.version).stream().toList())
                .isInstanceOf(StaleRow.class);
        assertThatThrownBy(() -> update.prepare().execute()).isInstanceOf(StaleRow.class);
        var anything = db.update(pages).set(pages.text, "lost").allRows();
        assertThatThrownBy(() -> db.batch(anything, update)).isInstanceOf(StaleRow.class);
        assertThatThrownBy(() -> db.batch(anything, update.prepare())).isInstanceOf(StaleRow.class);
        assertThatThrownBy(() -> db.batch(anything, update.returning()))
                .isInstanceOf(StaleRow.class);
        assertThat(db.from(pages).one().text()).isEqualTo("two");
        assertThatThrownBy(
                        () -> db.delete(pages).where(pages.id.eq(read.id())).expecting(1).execute())
                .isInstanceOf(StaleRow.class);
        assertThat(
                        db.update(pages)
                                .set(PagePatch.text("three"))
                                .where(pages.id.eq(read.id()))
                                .returning(pages.version)
                                .one())
                .isEqualTo(3);
        assertThat(
                        db.updateEach(pages, List.of(read))
                                .by(pages.id, Page::id)
                                .set(pages.text, Page::text)
                                .returning(pages.version)
                                .one())
                .isEqualTo(4);
        assertThat(db.update(pages).set(pages.version, 9).where(pages.id.eq(read.id())).execute())
                .isEqualTo(1);
        assertThat(
                        db.delete(pages)
                                .where(pages.id.eq(read.id()))
                                .expecting(9)
                                .returning(pages.text)
                                .one())
                .isEqualTo("one");
        assertThatThrownBy(() -> db.update(tags).set(tags.name, "x").allRows().expecting(1))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("tags has no @Version column");
    }

    private static void assertSql(Object statement, String sql) {
        assertThat(statement.toString()).isEqualTo(sql.strip());
    }

    @Test
    void updatesAndPatches() {
        Project project = db.insert(projects, p -> p.name("A").userId(owner)).returning().one();
        UUID id = project.id();
        // region update
        Optional<User> renamed =
                db.update(users)
                        .set(users.firstName, "Jane")
                        .where(users.id.eq(owner))
                        .returning()
                        .first();
        long changed =
                db.update(projects)
                        .set(ProjectPatch.status(ACTIVE).description(null))
                        .where(projects.id.eq(id))
                        .execute();
        // endregion
        assertThat(renamed.map(User::firstName)).contains("Jane");
        assertThat(changed).isEqualTo(1);
        Project after = db.from(projects).where(projects.id.eq(id)).one();
        assertThat(after.status()).isEqualTo(ACTIVE);
        assertThat(after.timestamps().updatedAt()).isAfter(project.timestamps().updatedAt());
    }

    @Test
    void deletes() {
        Project project = db.insert(projects, p -> p.name("A").userId(owner)).returning().one();
        // region delete
        List<Project> deleted =
                db.delete(projects).where(projects.id.eq(project.id())).returning().list();
        db.delete(tags).allRows().execute(); // the whole table: you can see it
        // endregion
        assertThat(deleted).containsExactly(project);
    }

    @Test
    void transactions() throws IOException {
        String name = "Atlas";
        // region transaction
        Project project =
                db.transaction(
                        tx -> {
                            Project p =
                                    tx.insert(projects, n -> n.name(name).userId(owner))
                                            .returning()
                                            .one();
                            tx.insert(conversations, c -> c.projectId(p.id())).execute();
                            return p; // throwing rolls back; a nested transaction is a savepoint
                        });
        // endregion
        assertThat(db.from(conversations).list())
                .extracting(Conversation::projectId)
                .containsExactly(project.id());
        // region modes
        long count = db.transaction(SERIALIZABLE.retrying(3), tx -> tx.from(projects).count());
        db.inTransaction(tx -> tx.delete(conversations).allRows().execute());
        // endregion
        assertThat(count).isEqualTo(1);
        assertThat(db.from(conversations).exists()).isFalse();
    }

    @Test
    void aFailureRollsBackAndItsTypeIsKept() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        tx -> {
                                            tx.insert(tags, t -> t.name("lost")).execute();
                                            throw new IOException("disk");
                                        }))
                .isInstanceOf(IOException.class);
        assertThat(db.from(tags).exists()).isFalse();
    }

    @Test
    void savepoints() {
        // region savepoint
        db.inTransaction(
                tx -> {
                    tx.insert(tags, t -> t.name("java")).execute();
                    try {
                        tx.inTransaction(
                                inner -> inner.insert(tags, t -> t.name("java")).execute());
                    } catch (UniqueViolation e) {
                        tx.insert(tags, t -> t.name("postgresql")).execute(); // the outer one lives
                    }
                });
        // endregion
        assertThat(db.select(tags.name).from(tags).orderBy(tags.name).list())
                .containsExactly("java", "postgresql");
    }
}
