package dev.squall.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/// What all goals have: the project, and the command that they run with its words.
abstract class SquallMojo extends AbstractMojo {

    private static final int USAGE = 64;

    @Inject private @Nullable ToolchainManager toolchains;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true)
    private List<Artifact> artifacts = List.of();

    /// Prints the result as JSON.
    @Parameter(property = "squall.json")
    private boolean json;

    /// Says what is being done.
    @Parameter(property = "squall.verbose")
    private boolean verbose;

    /// Shows where in the program an error came from.
    @Parameter(property = "squall.stacktrace")
    private boolean stacktrace;

    /// Does nothing.
    @Parameter(property = "squall.skip")
    private boolean skip;

    /// The command and its own words.
    abstract Words words();

    /// Whether the goal makes sense in a project without a squall.toml.
    boolean worksAnywhere() {
        return false;
    }

    /// Whether the command reads the project's classes.
    boolean readsClasses() {
        return false;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path directory =
                project().getBasedir() == null ? Path.of("") : project().getBasedir().toPath();
        if (skip) {
            return;
        }
        boolean described = Files.exists(directory.resolve("squall.toml"));
        if (!described && !worksAnywhere() && project().getPackaging().equals("pom")) {
            getLog().info("There is no squall.toml here: skipped.");
            return;
        }
        try {
            run(directory.toAbsolutePath());
        } catch (IOException e) {
            throw new MojoExecutionException("The squall command could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("The squall command was interrupted", e);
        }
    }

    private void run(Path directory)
            throws IOException, InterruptedException, MojoExecutionException, MojoFailureException {
        Words words = words();
        words.flag("--json", json).flag("--verbose", verbose).flag("--stacktrace", stacktrace);
        words.option("--project", directory);
        if (readsClasses()) {
            words.option("--classpath", "@" + writtenClassPath());
        }
        Command.Ended ended = command(directory).run(words);
        if (ended.code() == USAGE) {
            throw new MojoExecutionException(lastWords(ended));
        }
        if (ended.code() != 0) {
            throw new MojoFailureException(lastWords(ended));
        }
    }

    private Command command(Path directory) throws MojoExecutionException {
        String classPath =
                artifacts.stream()
                        .map(artifact -> artifact.getFile().toString())
                        .collect(Collectors.joining(File.pathSeparator));
        boolean interactive = session().getRequest().isInteractiveMode();
        return new Command(
                Jdk.java(session(), required(toolchains)), classPath, directory, interactive);
    }

    /// What the records are compiled against, in a file: a command line has its limits.
    private Path writtenClassPath() throws IOException, MojoExecutionException {
        Set<String> elements = new LinkedHashSet<>();
        try {
            elements.addAll(project().getCompileClasspathElements());
            elements.addAll(project().getRuntimeClasspathElements());
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The project's class path is not known", e);
        }
        Path file = Path.of(project().getBuild().getDirectory()).resolve("squall/classpath");
        Files.createDirectories(required(file.getParent()));
        Files.writeString(file, String.join("\n", elements) + "\n");
        return file;
    }

    /// What the command has said at the end, without what it has overwritten on a terminal.
    private static String lastWords(Command.Ended ended) {
        String text = ended.errors().replaceAll("[^\\n]*\\r", "").strip();
        if (text.isEmpty()) {
            return "squall has failed with exit code " + ended.code();
        }
        return text.contains("--")
                ? text + "\n\nTo Maven, --name=value is -Dsquall.name=value."
                : text;
    }

    private MavenProject project() {
        return required(project);
    }

    private MavenSession session() {
        return required(session);
    }

    private static <T> T required(@Nullable T injected) {
        if (injected == null) {
            throw new IllegalStateException("Maven has not filled in the goal");
        }
        return injected;
    }
}
