package dev.squall.cli.options;

import dev.squall.cli.frame.Output;
import dev.squall.cli.scratch.EmbeddedScratch;
import dev.squall.kit.project.Project;
import dev.squall.kit.project.ProjectEnvironment;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.kit.scratch.UrlScratch;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where schemas are tried out.
public final class ScratchOptions {

    @Option(
            names = "--scratch",
            order = 95,
            paramLabel = "URL",
            description =
                    "A server on which databases and roles may be made and dropped (default: as"
                            + " squall.toml says, or an embedded one).")
    private @Nullable String url;

    /// The server: closing it ends what was started for it.
    public ScratchServer server(Project project, ProjectEnvironment environment, Output output) {
        Optional<String> said = Optional.ofNullable(url).or(() -> project.scratchUrl(environment));
        if (said.isPresent()) {
            return new UrlScratch(said.get());
        }
        output.working("Starting a scratch server");
        return EmbeddedScratch.start();
    }
}
