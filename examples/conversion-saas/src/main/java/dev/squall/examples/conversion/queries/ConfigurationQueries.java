package dev.squall.examples.conversion.queries;

import static dev.squall.Sql.max;
import static dev.squall.examples.conversion.schema.Tables.configurationVersions;
import static dev.squall.examples.conversion.schema.Tables.configurations;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.schema.Configuration;
import dev.squall.examples.conversion.schema.ConfigurationVersion;
import dev.squall.examples.conversion.schema.ConversionDefinition;
import dev.squall.table.NewRow;
import dev.squall.table.Patch;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Configurations and their versions.
public final class ConfigurationQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public ConfigurationQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public ConfigurationQueries(Db db) {
        this.db = () -> db;
    }

    /// The configurations, by name.
    public List<Configuration> list() {
        return db.get().from(configurations).orderBy(configurations.name).list();
    }

    /// A configuration.
    public Optional<Configuration> byId(String id) {
        return db.get().from(configurations).where(configurations.id.eq(id)).first();
    }

    /// A configuration with its latest versions and their jobs, in one round trip.
    public Optional<ConfigurationFile> file(String id) {
        return db.get().find(ConfigurationFile.class).where(configurations.id.eq(id)).first();
    }

    /// Stores a configuration of the session's organisation.
    public Configuration create(NewRow<Configuration> configuration) {
        return db.get().insert(configurations, configuration).returning().one();
    }

    /// Changes a configuration.
    public Optional<Configuration> update(String id, Patch<Configuration> changes) {
        return db.get()
                .update(configurations)
                .set(changes)
                .where(configurations.id.eq(id))
                .returning()
                .first();
    }

    /// Deletes a configuration with its versions; whether there was one.
    ///
    /// @throws dev.squall.error.ForeignKeyViolation if something was converted with it
    public boolean delete(String id) {
        return db.get().delete(configurations).where(configurations.id.eq(id)).execute() == 1;
    }

    /// The versions of a configuration, the newest first.
    public List<ConfigurationVersion> versions(String configurationId) {
        return db.get()
                .from(configurationVersions)
                .where(configurationVersions.configurationId.eq(configurationId))
                .orderBy(configurationVersions.version.desc())
                .list();
    }

    /// Adds the next version of a configuration.
    ///
    /// @throws dev.squall.error.UniqueViolation if somebody else adds one at this moment
    /// @throws dev.squall.error.ForeignKeyViolation if the organisation has no such configuration
    public ConfigurationVersion addVersion(
            String configurationId, ConversionDefinition definition, @Nullable String changelog) {
        return db.get()
                .transaction(
                        tx -> {
                            @Nullable Integer last =
                                    tx.select(max(configurationVersions.version))
                                            .from(configurationVersions)
                                            .where(
                                                    configurationVersions.configurationId.eq(
                                                            configurationId))
                                            .one();
                            return tx.insert(
                                            configurationVersions,
                                            v ->
                                                    v.configurationId(configurationId)
                                                            .version(last == null ? 1 : last + 1)
                                                            .definition(definition)
                                                            .changelog(changelog))
                                    .returning()
                                    .one();
                        });
    }
}
