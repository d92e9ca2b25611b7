package dev.squall.examples.product.queries;

import static dev.squall.examples.product.schema.Tables.artifacts;

import dev.squall.Db;
import dev.squall.examples.product.schema.Artifact;
import java.util.List;
import java.util.UUID;

/// What was made of projects.
public final class ArtifactQueries {

    private final Db db;

    /// With this client: the database's, or that of a transaction.
    public ArtifactQueries(Db db) {
        this.db = db;
    }

    /// Stores an artifact; those before it stay.
    public Artifact add(UUID projectId, String type, String content) {
        return db.insert(artifacts, a -> a.projectId(projectId).type(type).content(content))
                .returning()
                .one();
    }

    /// The latest artifact of each type.
    ///
    /// SQL: `select distinct on (artifacts.type) … order by artifacts.type, artifacts.created_at
    /// desc`
    public List<Artifact> latest(UUID projectId) {
        return db.from(artifacts)
                .distinctOn(artifacts.type)
                .where(artifacts.projectId.eq(projectId))
                .orderBy(artifacts.type.asc(), artifacts.createdAt.desc(), artifacts.id.desc())
                .list();
    }

    /// Deletes an artifact; whether there was one.
    public boolean delete(UUID id) {
        return db.delete(artifacts).where(artifacts.id.eq(id)).execute() == 1;
    }
}
