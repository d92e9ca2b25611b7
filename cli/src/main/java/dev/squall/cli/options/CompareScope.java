package dev.squall.cli.options;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.kit.compare.CompareOptions;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What of two schemas counts, and how the difference is written.
public final class CompareScope {

    @Option(
            names = {"--in-schema", "--schema"},
            order = 10,
            paramLabel = "NAME",
            split = ",",
            description = "Only what is in this PostgreSQL schema. More than once, or with commas.")
    private List<String> schemas = List.of();

    @Mixin private IgnoreOptions ignored = new IgnoreOptions();

    @Option(
            names = "--role",
            order = 12,
            paramLabel = "NAME",
            split = ",",
            description = "With this role of the server. More than once, or with commas.")
    private List<String> roles = List.of();

    @Option(
            names = "--roles",
            order = 13,
            description = "With the roles that the schemas create, or give rights to.")
    private boolean allRoles;

    @Option(
            names = "--rename",
            order = 14,
            paramLabel = "OLD:NEW",
            split = ",",
            description =
                    "Something got another name: users:members, users.name:full_name. More than"
                            + " once, or with commas.")
    private List<String> renames = List.of();

    @Option(
            names = "--concurrently",
            order = 15,
            description = "In steps that keep nobody from working (the default).")
    private boolean concurrently;

    @Option(
            names = "--no-concurrently",
            order = 16,
            description = "In steps that can also run in one transaction.")
    private boolean plain;

    /// What the options say.
    ///
    /// @throws InvalidSettings if a rename is not of its form, or options contradict each other
    public CompareOptions options() {
        if (concurrently && plain) {
            throw new InvalidSettings(
                    Report.of("--concurrently and --no-concurrently exclude each other")
                            .hint("leave one of them out: --concurrently is the default"));
        }
        return CompareOptions.defaults()
                .schemas(Set.copyOf(schemas))
                .ignored(ignored.names())
                .roles(Set.copyOf(roles), allRoles)
                .renames(AnswerOptions.pairs("--rename", renames, ':'))
                .concurrently(!plain);
    }
}
