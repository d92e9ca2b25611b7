package dev.squall.examples.courses.queries;

import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.examples.courses.schema.Tables.projectLikes;
import static dev.squall.examples.courses.schema.Tables.showcaseProjects;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.schema.ActivityAction;
import dev.squall.examples.courses.schema.ProjectStatus;
import dev.squall.examples.courses.schema.ShowcaseProject;
import dev.squall.table.NewRow;
import dev.squall.table.Patch;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The projects that students show each other.
public final class ShowcaseQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public ShowcaseQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public ShowcaseQueries(Db db) {
        this.db = () -> db;
    }

    /// What is shown: the most liked first.
    public List<ShowcaseProject> top(int limit) {
        return db.get()
                .from(showcaseProjects)
                .where(showcaseProjects.status.eq(ProjectStatus.APPROVED))
                .orderBy(showcaseProjects.likesCount.desc(), showcaseProjects.createdAt.desc())
                .limit(limit)
                .list();
    }

    /// The projects of whose session this is.
    public List<ShowcaseProject> mine() {
        return db.get()
                .from(showcaseProjects)
                .where(ownedByCurrentUser(showcaseProjects.userId))
                .orderBy(showcaseProjects.createdAt.desc())
                .list();
    }

    /// A project.
    public Optional<ShowcaseProject> byId(UUID id) {
        return db.get().from(showcaseProjects).where(showcaseProjects.id.eq(id)).first();
    }

    /// Hands in a project. An editor looks at it before it is shown.
    public ShowcaseProject submit(NewRow<ShowcaseProject> project) {
        return db.get()
                .transaction(
                        tx -> {
                            ShowcaseProject added =
                                    tx.insert(showcaseProjects, project).returning().one();
                            Activity.note(tx, ActivityAction.PROJECT_SUBMITTED, added.id());
                            return added;
                        });
    }

    /// Changes one's own project.
    public Optional<ShowcaseProject> update(UUID id, Patch<ShowcaseProject> changes) {
        return db.get()
                .update(showcaseProjects)
                .set(changes)
                .where(showcaseProjects.id.eq(id))
                .returning()
                .first();
    }

    /// Deletes one's own project, or as an editor anybody's.
    public boolean delete(UUID id) {
        return db.get().delete(showcaseProjects).where(showcaseProjects.id.eq(id)).execute() == 1;
    }

    /// Approves a project, or does not; for editors.
    public boolean review(UUID id, ProjectStatus status) {
        return db.get()
                .transaction(
                        tx -> {
                            Activity.note(tx, ActivityAction.PROJECT_REVIEWED, id);
                            return tx.update(showcaseProjects)
                                            .set(showcaseProjects.status, status)
                                            .where(showcaseProjects.id.eq(id))
                                            .execute()
                                    == 1;
                        });
    }

    /// Likes a project, or no longer; whether it is liked now.
    public boolean toggleLike(UUID projectId) {
        return db.get()
                .transaction(
                        tx -> {
                            boolean added =
                                    tx.insert(projectLikes, l -> l.projectId(projectId))
                                                    .onConflict(
                                                            projectLikes.projectId,
                                                            projectLikes.userId)
                                                    .doNothing()
                                                    .execute()
                                            == 1;
                            if (added) {
                                Activity.note(tx, ActivityAction.PROJECT_LIKED, projectId);
                            } else {
                                tx.delete(projectLikes)
                                        .where(projectLikes.projectId.eq(projectId))
                                        .where(ownedByCurrentUser(projectLikes.userId))
                                        .execute();
                            }
                            return added;
                        });
    }
}
