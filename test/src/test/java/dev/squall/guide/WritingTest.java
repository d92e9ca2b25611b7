package dev.squall.guide;

import static dev.squall.Sql.excluded;
import static dev.squall.guide.schema.ProjectStatus.ACTIVE;
import static dev.squall.guide.schema.Tables.conversations;
import static dev.squall.guide.schema.Tables.projects;
import static dev.squall.guide.schema.Tables.stats;
import static dev.squall.guide.schema.Tables.students;
import static dev.squall.guide.schema.Tables.tags;
import static dev.squall.guide.schema.Tables.users;
import static dev.squall.run.TransactionMode.SERIALIZABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.UniqueViolation;
import dev.squall.guide.schema.Conversation;
import dev.squall.guide.schema.GradeLevel;
import dev.squall.guide.schema.NewProject;
import dev.squall.guide.schema.Project;
import dev.squall.guide.schema.ProjectPatch;
import dev.squall.guide.schema.Student;
import dev.squall.guide.schema.Tag;
import dev.squall.guide.schema.User;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(GuideTemplate.class)
class WritingTest {

    private final Database database;
    private final Db db;
    private UUID owner = new UUID(0, 0);

    WritingTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
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
