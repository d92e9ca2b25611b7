package dev.squall.kit.project;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.run.Environment;

/// A connection URL in `squall.toml`: the URL itself, or `env:NAME`, the variable that holds it.
///
/// @param text as it stands there
public record UrlSetting(String text) {

    private static final String VARIABLE = "env:";

    /// The URL.
    ///
    /// @throws InvalidSettings if the variable is not set
    String resolve(Environment environment) {
        if (!text.startsWith(VARIABLE)) {
            return text;
        }
        String name = text.substring(VARIABLE.length());
        return environment
                .get(name)
                .orElseThrow(
                        () ->
                                new InvalidSettings(
                                        Report.of(name + " is not set")
                                                .line("asked for", "squall.toml, " + text)
                                                .line(
                                                        "read",
                                                        ".env files beside it, the environment")
                                                .hint(
                                                        name
                                                                + "=postgres://user:password@host/database")));
    }

    /// Without the URL: it may hold a password.
    @Override
    public String toString() {
        return text.startsWith(VARIABLE) ? text : "a URL in squall.toml";
    }
}
