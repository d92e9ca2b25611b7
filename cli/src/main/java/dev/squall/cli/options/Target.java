package dev.squall.cli.options;

import dev.squall.cli.frame.Undecided;
import dev.squall.error.Report;
import dev.squall.kit.project.Project;
import dev.squall.kit.project.ProjectEnvironment;

/// The database that a command works on.
///
/// @param project the project
/// @param environment which of its environments
/// @param url where the database is; it holds a password
public record Target(Project project, ProjectEnvironment environment, String url) {

    /// Refuses what must not happen to real data by mistake.
    ///
    /// @throws Undecided in production, unless it is allowed
    public void requireAllowed(String what, boolean allowed) {
        if (environment.isProduction() && !allowed) {
            throw new Undecided(
                    Report.of("squall " + what + " is not for " + environment.name())
                            .line("why", "it is an environment with real data")
                            .hint("--allow-production, if this is what you want"));
        }
    }

    /// Without the URL.
    @Override
    public String toString() {
        return environment.name();
    }
}
