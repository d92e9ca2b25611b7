package dev.squall.kit.project;

import dev.squall.run.Environment;
import dev.squall.run.Profile;
import java.util.Optional;

/// One of a project's databases: where it is, and how careful to be with it.
///
/// @param name what it is called: `production`
/// @param profile whether it is one for development, tests or production
/// @param setting where `squall.toml` says it is, if it does
/// @param variables the variables of the process and of the `.env` files of this environment
public record ProjectEnvironment(
        String name, Profile profile, Optional<UrlSetting> setting, Environment variables) {

    /// Where the database is. Without a setting: `MIGRATION_DATABASE_URL`, then `DATABASE_URL`.
    ///
    /// @throws dev.squall.error.InvalidSettings if no variable says it
    public String url() {
        return setting.isPresent()
                ? setting.get().resolve(variables)
                : variables.migrationDatabaseUrl();
    }

    /// Whether real data is in it: `push` and the like are refused.
    public boolean isProduction() {
        return holdsRealData(profile);
    }

    /// Whether a profile is one of databases with real data.
    public static boolean holdsRealData(Profile profile) {
        return profile == Profile.PRODUCTION || profile == Profile.SERVERLESS;
    }

    @Override
    public String toString() {
        return "the environment " + name;
    }
}
