package dev.squall.examples.product.queries;

import static dev.squall.Sql.after;
import static dev.squall.Sql.avg;
import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.count;
import static dev.squall.examples.product.schema.Tables.activityLog;
import static dev.squall.examples.product.schema.Tables.conversations;
import static dev.squall.examples.product.schema.Tables.messages;
import static dev.squall.examples.product.schema.Tables.projects;

import dev.squall.Db;
import dev.squall.examples.product.schema.ActivityType;
import dev.squall.examples.product.schema.CollectedFacts;
import dev.squall.examples.product.schema.CollectedFacts.Actor;
import dev.squall.examples.product.schema.Conversation;
import dev.squall.examples.product.schema.MessageRole;
import dev.squall.examples.product.schema.Project;
import dev.squall.examples.product.schema.ProjectStatus;
import dev.squall.query.Page;
import dev.squall.shape.With;
import dev.squall.table.NewRow;
import dev.squall.table.Patch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Projects.
public final class ProjectQueries {

    /// How many projects a page has, where nothing is said.
    public static final int PAGE = 10;

    private final Db db;

    /// With this client: the database's, or that of a transaction.
    public ProjectQueries(Db db) {
        this.db = db;
    }

    /// Stores a project, and reads what PostgreSQL has made of it.
    ///
    /// SQL: `insert into projects (name, user_id) values (?, ?) returning id, name, …`
    public Project create(NewRow<Project> project) {
        return db.insert(projects, project).returning().one();
    }

    /// A project.
    public Optional<Project> byId(UUID id) {
        return db.from(projects).where(projects.id.eq(id)).first();
    }

    /// A project with its latest conversation, as rows of their tables, in one round trip.
    public Optional<With<Project>> withLatestConversation(UUID id) {
        return db.from(projects)
                .where(projects.id.eq(id))
                .fetch(
                        projects.conversations,
                        c -> c.orderBy(conversations.createdAt.desc()).limit(1))
                .first();
    }

    /// A project, as its page shows it, in one round trip.
    public Optional<ProjectFile> file(UUID id) {
        return db.find(ProjectFile.class).where(projects.id.eq(id)).first();
    }

    /// Somebody's first projects, the latest changed one first.
    public List<Project> byUser(UUID userId) {
        return byUser(userId, PAGE, 0);
    }

    /// Somebody's projects, the latest changed one first. Far offsets are slow, and rows move when
    /// others are changed: [#page] is better where people page on.
    public List<Project> byUser(UUID userId, int limit, int offset) {
        return db.from(projects)
                .where(projects.userId.eq(userId))
                .orderBy(projects.updatedAt.desc(), projects.id.desc())
                .limit(limit)
                .offset(offset)
                .list();
    }

    /// A page of somebody's projects, the latest changed one first.
    ///
    /// @param cursor what the page before gave; null: the first page
    /// @throws dev.squall.error.InvalidCursor if it was changed, or made for another query
    public Page<Project> page(UUID userId, @Nullable String cursor, int size) {
        return db.from(projects)
                .where(projects.userId.eq(userId))
                .orderBy(projects.updatedAt.desc(), projects.id.desc())
                .page(after(cursor), size);
    }

    /// Changes a project: the columns that the patch sets, and `updated_at`, which PostgreSQL
    /// keeps.
    public Optional<Project> update(UUID id, Patch<Project> changes) {
        return db.update(projects).set(changes).where(projects.id.eq(id)).returning().first();
    }

    /// Deletes a project with all that hangs on it; whether there was one.
    public boolean delete(UUID id) {
        return db.delete(projects).where(projects.id.eq(id)).execute() == 1;
    }

    /// Somebody's active projects.
    public List<Project> active(UUID userId) {
        return db.from(projects)
                .where(projects.userId.eq(userId).and(projects.status.eq(ProjectStatus.ACTIVE)))
                .orderBy(projects.updatedAt.desc(), projects.id.desc())
                .list();
    }

    /// The projects whose name contains a text, and that are complete enough. A `%` in the text is
    /// a percent sign.
    ///
    /// SQL: `… where projects.name like ? and projects.validation_score >= ?`
    public List<Project> search(String text, int minScore) {
        return db.from(projects)
                .where(projects.name.contains(text))
                .where(projects.validationScore.ge(minScore))
                .orderBy(projects.name, projects.id)
                .list();
    }

    /// How many projects somebody has of each status, and how complete they are.
    ///
    /// SQL: `select projects.status, count(*), coalesce(round(avg(projects.validation_score), 1),
    /// ?) from projects where projects.user_id = ? group by projects.status order by
    /// projects.status`
    public List<Stats> stats(UUID userId) {
        return db.select(
                        projects.status,
                        count(),
                        coalesce(avg(projects.validationScore).round(1), BigDecimal.ZERO))
                .from(projects)
                .where(projects.userId.eq(userId))
                .groupBy(projects.status)
                .orderBy(projects.status)
                .list(Stats::new);
    }

    /// The same, written by hand.
    public List<StatsLine> statsByHand(UUID userId) {
        return db.sql(
                        """
                        select status, count(*) as count, round(avg(validation_score), 1) as avg_score
                        from projects
                        where user_id = {}
                        group by status
                        order by status
                        """,
                        userId)
                .list(StatsLine::new);
    }

    /// What a list shows of somebody's projects: three columns, and no documents.
    public List<Line> lines(UUID userId) {
        return db.select(projects.id, projects.name, projects.status)
                .from(projects)
                .where(projects.userId.eq(userId))
                .orderBy(projects.name, projects.id)
                .list(Line::new);
    }

    /// The actors of a project; none if nobody has talked about them.
    public List<Actor> actors(UUID id) {
        return byId(id).map(Project::collectedData).map(CollectedFacts::actors).orElse(List.of());
    }

    /// Adds what was found out: the parts that it has replace those of the project, the others stay
    /// as they are, also if somebody else stores them at the same moment.
    ///
    /// SQL: `update projects set collected_data = coalesce(projects.collected_data, ?) || ? where
    /// projects.id = ?`
    public Optional<Project> collect(UUID id, CollectedFacts found) {
        return db.update(projects)
                .set(
                        projects.collectedData,
                        coalesce(projects.collectedData, CollectedFacts.EMPTY).concat(found))
                .where(projects.id.eq(id))
                .returning()
                .first();
    }

    /// The projects with an actor of a type.
    ///
    /// SQL: `… where projects.collected_data -> 'actors' @> '[{"type": "system"}]'`
    public List<Line> withActorOfType(String type) {
        return db.select(projects.id, projects.name, projects.status)
                .from(projects)
                .where(projects.collectedData.get("actors").contains(List.of(Map.of("type", type))))
                .orderBy(projects.name, projects.id)
                .list(Line::new);
    }

    /// Stores a project with a conversation that begins with a message: all three, or none.
    public Project createWithConversation(NewRow<Project> project, String initialMessage) {
        return db.transaction(
                tx -> {
                    Project created = tx.insert(projects, project).returning().one();
                    Conversation conversation =
                            tx.insert(conversations, c -> c.projectId(created.id()))
                                    .returning()
                                    .one();
                    tx.insert(
                                    messages,
                                    m ->
                                            m.conversationId(conversation.id())
                                                    .role(MessageRole.SYSTEM)
                                                    .content(initialMessage))
                            .execute();
                    return created;
                });
    }

    /// Gives a project to somebody else, and notes it. Whether the giver owns it is asked by the
    /// update itself: of two transfers at once, one finds that they no longer do.
    ///
    /// @throws ProjectNotOwned if there is no such project of the giver; nothing is changed
    public void transfer(UUID id, UUID fromUserId, UUID toUserId) {
        db.inTransaction(
                tx -> {
                    long moved =
                            tx.update(projects)
                                    .set(projects.userId, toUserId)
                                    .where(projects.id.eq(id))
                                    .where(projects.userId.eq(fromUserId))
                                    .execute();
                    if (moved == 0) {
                        throw new ProjectNotOwned();
                    }
                    tx.insert(
                                    activityLog,
                                    a ->
                                            a.type(ActivityType.PROJECT_TRANSFER)
                                                    .projectId(id)
                                                    .fromUserId(fromUserId)
                                                    .toUserId(toUserId))
                            .execute();
                });
    }

    /// What somebody has of a status.
    public record Stats(ProjectStatus status, long projects, BigDecimal averageScore) {}

    /// The same, as the database has it.
    public record StatsLine(String status, long count, BigDecimal averageScore) {}

    /// What a list shows of a project.
    public record Line(UUID id, String name, ProjectStatus status) {}
}
