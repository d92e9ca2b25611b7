package dev.squall.guide;

import static dev.squall.Sql.after;
import static dev.squall.Sql.first;
import static dev.squall.Sql.random;
import static dev.squall.guide.schema.Tables.conversations;
import static dev.squall.guide.schema.Tables.projects;
import static dev.squall.guide.schema.Tables.roles;
import static dev.squall.guide.schema.Tables.userRoles;
import static dev.squall.guide.schema.Tables.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.guide.schema.Conversation;
import dev.squall.guide.schema.Project;
import dev.squall.guide.schema.ProjectStatus;
import dev.squall.guide.schema.Role;
import dev.squall.guide.schema.User;
import dev.squall.guide.schema.UserFile;
import dev.squall.guide.schema.UserRole;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Page;
import dev.squall.run.ConnectionSettings;
import dev.squall.shape.With;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a call says of a shape.
@PostgresTest(GuideTemplate.class)
class ShapesAtTheCallTest {

    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();
    private final User ann;
    private final Project atlas;

    ShapesAtTheCallTest(TestDatabase test) {
        this.database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .cursorKeys("a key of at least 32 characters, really")
                                .listener((sql, values) -> sent.add(sql)));
        this.db = database.withoutSession();
        this.ann =
                db.insert(users, u -> u.cognitoSub("s1").email("ann@example.com"))
                        .returning()
                        .one();
        this.atlas = db.insert(projects, p -> p.name("Atlas").userId(ann.id())).returning().one();
        db.insert(users, u -> u.cognitoSub("s2").email("bob@example.com")).execute();
        db.insert(projects, p -> p.name("Bird").userId(ann.id()).status(ProjectStatus.ACTIVE))
                .execute();
        for (int i = 0; i < 3; i++) {
            db.insert(conversations, c -> c.projectId(atlas.id())).execute();
        }
        sent.clear();
    }

    @AfterEach
    void everythingIsReturnedAndEmptied() {
        assertThat(db.from(users).count()).isEqualTo(2);
        db.delete(userRoles).allRows().execute();
        db.delete(roles).allRows().execute();
        db.delete(users).allRows().execute();
        database.close();
    }

    @Test
    void aCallSaysWhichRowsOfALevel() {
        UUID id = ann.id();
        // region fetch
        UserFile file =
                db.find(UserFile.class)
                        .where(users.id.eq(id))
                        .fetch(
                                users.projects,
                                p ->
                                        p.where(projects.status.eq(ProjectStatus.DRAFT))
                                                .orderBy(projects.name)
                                                .fetch(
                                                        projects.conversations,
                                                        c ->
                                                                c.orderBy(conversations.id.desc())
                                                                        .limit(2)))
                        .one();
        // endregion
        assertThat(file.projects())
                .singleElement()
                .extracting(UserFile.Work::name)
                .isEqualTo("Atlas");
        List<Conversation> last =
                db.from(conversations).orderBy(conversations.id.desc()).limit(2).list();
        assertThat(file.projects().getFirst().conversations()).isEqualTo(last);
        assertThat(sent.getFirst())
                .contains(
                        """
                        from projects
                        cross join lateral (select conversations.id, conversations.project_id from conversations
                        where conversations.project_id = projects.id order by conversations.id desc limit 2) as conversations
                        where projects.user_id = ? and projects.status = ? order by conversations.id desc\
                        """
                                .replace('\n', ' '));
        assertThatThrownBy(
                        () ->
                                db.find(UserFile.class)
                                        .fetch(users.userRoles, r -> r.limit(1))
                                        .list())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("it reads    projects");
    }

    @Test
    void shapesComeInPagesAndStreams() {
        String cursor = null;
        // region page
        Page<UserFile> page = db.find(UserFile.class).orderBy(users.email).page(after(cursor), 50);
        // endregion
        assertThat(page.rows()).extracting(f -> f.projects().size()).containsExactly(2, 0);
        assertThat(db.find(UserFile.class).orderBy(users.email).page(first(), 1).hasMore())
                .isTrue();
        List<String> emails = new ArrayList<>();
        // region stream
        try (Stream<UserFile> files = db.find(UserFile.class).stream()) {
            files.forEach(file -> emails.add(file.email()));
        }
        // endregion
        assertThat(emails).hasSize(2);
        assertThat(sent).last().isEqualTo("commit");
    }

    @Test
    void theRootIsLocked() {
        UUID id = ann.id();
        // region lock
        db.inTransaction(
                tx -> {
                    UserFile file =
                            tx.find(UserFile.class).where(users.id.eq(id)).forUpdate().one();
                    tx.update(users)
                            .set(users.firstName, "Ann of " + file.projects().size())
                            .where(users.id.eq(id))
                            .execute();
                });
        // endregion
        assertThat(sent.getFirst())
                .isEqualTo(
                        "begin; select users.id from users where users.id = ? order by users.id"
                                + " limit 2 for update");
        assertThat(db.find(UserFile.class).where(users.id.eq(id)).one().firstName())
                .isEqualTo("Ann of 2");
    }

    @Test
    void compositeKeysAreLockedAsWell() {
        Role admin = db.insert(roles, r -> r.name("admin")).returning().one();
        db.insert(userRoles, r -> r.userId(ann.id()).roleId(admin.id())).execute();
        List<With<UserRole>> locked =
                db.transaction(
                        tx ->
                                tx.from(userRoles)
                                        .fetch(userRoles.user, u -> u.fetch(users.projects))
                                        .fetch(userRoles.role)
                                        .forUpdate()
                                        .list());
        assertThat(locked).hasSize(1);
        assertThat(locked.getFirst().get(userRoles.role).row()).isEqualTo(admin);
        assertThat(locked.getFirst().get(userRoles.user).get(users.projects)).hasSize(2);
        assertThat(sent.toString())
                .contains(
                        "where (user_roles.user_id, user_roles.role_id) in (select * from unnest(?,"
                                + " ?))");
        assertThat(
                        db.from(userRoles)
                                .where(random().lt(2.0))
                                .fetch(userRoles.user, u -> u.fetch(users.projects))
                                .fetch(userRoles.role)
                                .list())
                .isEqualTo(locked);
        try (Stream<With<UserRole>> rows =
                db
                        .from(userRoles)
                        .fetch(userRoles.user, u -> u.fetch(users.projects))
                        .fetch(userRoles.role)
                        .stream()) {
            assertThat(rows.toList()).isEqualTo(locked);
        }
    }

    @Test
    void thePlanSaysWhy() throws IOException {
        // region plan
        String plan = db.find(UserFile.class).where(users.email.like("a%")).explainPlan();
        // endregion
        String page = Files.readString(Path.of("../docs/guide/shapes.md"));
        assertThat(page).contains("```text\n" + plan + "```");
        assertThat(sent).isEmpty();
        String unstable = db.find(UserFile.class).where(random().lt(0.1)).explainPlan();
        assertThat(unstable)
                .startsWith(
                        """
                        1 statement: what is asked may have another value in each statement: random(), text of one's own

                        users, users.projects, projects.conversations:
                        with squall_keys as materialized (select users.id from users where random() < ?) select ? as level,\
                        """);
        db.inTransaction(
                tx -> {
                    var some = tx.find(UserFile.class).where(users.email.like("a%"));
                    assertThat(some.explainPlan())
                            .startsWith(
                                    "1 statement: in a READ COMMITTED transaction several would see"
                                            + " different states of the database\n\nusers, ");
                    assertThat(some.asStatements().explainPlan())
                            .startsWith("3 statements: asStatements() asks for it\n");
                    assertThat(some.asStatements().list()).isEqualTo(some.list());
                    assertThat(some.forShare().explainPlan())
                            .startsWith(
                                    "first the rows are locked:\n"
                                        + "select users.id from users where users.email like ? for"
                                        + " share\n\n"
                                        + "then 1 statement: in a READ COMMITTED");
                });
        assertThat(db.find(UserFile.class).asOneStatement().explainPlan())
                .startsWith("1 statement: asOneStatement() asks for it");
    }

    @Test
    void wholeRowsHoldTheirRelations() {
        Role admin = db.insert(roles, r -> r.name("admin")).returning().one();
        db.insert(userRoles, r -> r.userId(ann.id()).roleId(admin.id())).execute();
        sent.clear();
        List<String> said = new ArrayList<>();
        // region with
        List<With<User>> all =
                db.from(users)
                        .orderBy(users.email)
                        .fetch(users.userRoles, r -> r.fetch(userRoles.role))
                        .list();
        for (With<User> user : all) {
            for (With<UserRole> held : user.get(users.userRoles)) {
                said.add(user.row().email() + " is " + held.get(userRoles.role).row().name());
            }
        }
        // endregion
        assertThat(said).containsExactly("ann@example.com is admin");
        assertThat(all).hasSize(2);
        assertThat(all.getLast().get(users.userRoles)).isEmpty();
        assertThat(sent).hasSize(1);
    }
}
