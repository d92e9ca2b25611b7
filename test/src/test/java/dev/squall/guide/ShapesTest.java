package dev.squall.guide;

import static dev.squall.guide.schema.Tables.conversations;
import static dev.squall.guide.schema.Tables.projects;
import static dev.squall.guide.schema.Tables.users;
import static dev.squall.run.TransactionMode.REPEATABLE_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidSql;
import dev.squall.guide.schema.Project;
import dev.squall.guide.schema.ProjectLine;
import dev.squall.guide.schema.ProjectStatus;
import dev.squall.guide.schema.User;
import dev.squall.guide.schema.UserFile;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(GuideTemplate.class)
class ShapesTest {

    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();
    private User ann;
    private Project atlas;

    ShapesTest(TestDatabase test) {
        this.database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .listener((sql, values) -> sent.add(sql)));
        this.db = database.withoutSession();
        this.ann =
                db.insert(users, u -> u.cognitoSub("s1").email("ann@example.com").firstName("Ann"))
                        .returning()
                        .one();
        this.atlas = db.insert(projects, p -> p.name("Atlas").userId(ann.id())).returning().one();
    }

    @BeforeEach
    void twoConversationsAndAUserWithoutAProject() {
        db.insert(users, u -> u.cognitoSub("s2").email("bob@example.com")).execute();
        db.insert(projects, p -> p.name("Bird").userId(ann.id()).status(ProjectStatus.ACTIVE))
                .execute();
        db.insert(conversations, c -> c.projectId(atlas.id())).execute();
        db.insert(conversations, c -> c.projectId(atlas.id())).execute();
        sent.clear();
    }

    @AfterEach
    void everythingIsReturnedAndEmptied() {
        assertThat(db.from(users).count()).isEqualTo(2);
        db.delete(users).allRows().execute();
        database.close();
    }

    @Test
    void aNestedRecordIsANestedQuery() {
        UUID id = ann.id();
        // region find
        Optional<UserFile> file = db.find(UserFile.class).where(users.id.eq(id)).first();
        // endregion
        assertThat(sent)
                .containsExactly(
                        """
                        begin isolation level repeatable read read only;
                        select conversations.id, conversations.project_id
                        from projects join conversations on conversations.project_id = projects.id
                        where projects.user_id = ? order by conversations.id;
                        select projects.name, projects.status, projects.id, projects.user_id
                        from projects where projects.user_id = ? order by projects.id;
                        select users.email, users.first_name, users.id
                        from users where users.id = ?;
                        commit
                        """
                                .strip()
                                .replace('\n', ' '));
        UserFile found = file.orElseThrow();
        assertThat(found.email()).isEqualTo("ann@example.com");
        assertThat(found.projects())
                .extracting(UserFile.Work::name)
                .containsExactlyInAnyOrder("Atlas", "Bird");
        for (UserFile.Work work : found.projects()) {
            assertThat(work.conversations())
                    .isEqualTo(
                            db.from(conversations)
                                    .where(
                                            conversations.projectId.in(
                                                    db.select(projects.id)
                                                            .from(projects)
                                                            .where(projects.name.eq(work.name()))))
                                    .orderBy(conversations.id)
                                    .list());
        }
        assertThat(db.find(UserFile.class).orderBy(users.email).list())
                .extracting(f -> f.projects().size())
                .containsExactly(2, 0);
    }

    @Test
    void whatIsToOneIsJoined() {
        List<ProjectLine> lines = db.find(ProjectLine.class).orderBy(projects.name).list();
        assertThat(lines)
                .extracting(ProjectLine::name, line -> line.user().email())
                .containsExactly(
                        tuple("Atlas", "ann@example.com"), tuple("Bird", "ann@example.com"));
        assertThat(lines.getFirst().timestamps()).isEqualTo(atlas.timestamps());
        assertThat(sent)
                .containsExactly(
                        "select projects.id, projects.name, projects.created_at,"
                            + " projects.updated_at, users.id, users.email from projects join users"
                            + " on users.id = projects.user_id order by projects.name");
    }

    @Test
    void relationsAreConditions() {
        // region any
        List<UserFile> busy =
                db.find(UserFile.class)
                        .where(users.projects.any(p -> p.status.eq(ProjectStatus.ACTIVE)))
                        .list();
        // endregion
        assertThat(busy).extracting(UserFile::email).containsExactly("ann@example.com");
        assertThat(db.from(users).where(users.projects.none()).list())
                .extracting(User::email)
                .containsExactly("bob@example.com");
        assertThat(db.select(users.email, users.projects.count()).from(users).list()).hasSize(2);
        assertThat(
                        db.from(projects)
                                .where(projects.user.any(u -> u.email.eq("bob@example.com")))
                                .count())
                .isZero();
    }

    @Test
    void allLevelsSeeOneState() {
        List<UserFile> all = db.find(UserFile.class).orderBy(users.email).list();
        assertThat(all).hasSize(2);
        List<UserFile> same =
                db.transaction(
                        REPEATABLE_READ, tx -> tx.find(UserFile.class).orderBy(users.email).list());
        assertThat(same).isEqualTo(all);
    }

    @Test
    void readCommittedIsAskedByOneStatement() {
        List<UserFile> all = db.find(UserFile.class).orderBy(users.email).list();
        Optional<UserFile> last = db.find(UserFile.class).orderBy(users.email.desc()).first();
        sent.clear();
        db.inTransaction(
                tx -> {
                    assertThat(tx.find(UserFile.class).orderBy(users.email).list()).isEqualTo(all);
                    assertThat(tx.find(UserFile.class).orderBy(users.email.desc()).first())
                            .isEqualTo(last);
                });
        assertThat(sent)
                .hasSize(3)
                .first()
                .isEqualTo(
                        "begin; select ? as level, row_number() over (order by users.email) as"
                            + " number, users.email, users.first_name, users.id, null::text,"
                            + " null::text, null::uuid, null::uuid, null::bigint, null::uuid from"
                            + " users union all select ?, row_number() over (order by projects.id),"
                            + " null::varchar(255), null::text, null::uuid, projects.name,"
                            + " projects.status, projects.id, projects.user_id, null::bigint,"
                            + " null::uuid from users join projects on projects.user_id = users.id"
                            + " union all select ?, row_number() over (order by conversations.id),"
                            + " null::varchar(255), null::text, null::uuid, null::text, null::text,"
                            + " null::uuid, null::uuid, conversations.id, conversations.project_id"
                            + " from users join projects on projects.user_id = users.id join"
                            + " conversations on conversations.project_id = projects.id order by"
                            + " level desc, number");
    }

    @Test
    void whatFailsLeavesNoTransactionOpen() {
        assertThatThrownBy(
                        () ->
                                db.find(UserFile.class)
                                        .where(dev.squall.Sql.condition("no_such_function()"))
                                        .list())
                .isInstanceOf(InvalidSql.class);
        sent.clear();
        assertThat(db.find(UserFile.class).list()).hasSize(2);
        assertThat(sent).hasSize(1).first().asString().startsWith("begin isolation level");
    }
}
