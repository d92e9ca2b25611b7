package dev.squall.cli.command;

import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.ExitCode;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.options.AnswerOptions;
import dev.squall.cli.options.ProjectOptions;
import dev.squall.cli.options.RecordsOptions;
import dev.squall.cli.options.ScratchOptions;
import dev.squall.cli.records.LoadedRecords;
import dev.squall.kit.generate.Generate;
import dev.squall.kit.generate.GenerateOptions;
import dev.squall.kit.generate.Generation;
import dev.squall.kit.project.Project;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.schema.question.Answers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `squall generate`: from changed records to a migration.
@Command(
        name = "generate",
        description = "Writes a migration of what the records say and the migrations do not do.")
public final class GenerateMigration implements Task {

    private final Shell shell;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Its name (default: one that says what it does).")
    private @Nullable String name;

    @Option(names = "--custom", description = "Writes an empty migration, for SQL by hand.")
    private boolean custom;

    @Option(
            names = "--java",
            paramLabel = "CLASS",
            description = "Writes a migration that a class of yours does (a JavaMigration).")
    private @Nullable String java;

    @Option(
            names = "--concurrently",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description =
                    "What takes long on tables that are there is done without an outage (default);"
                            + " with --no-concurrently in as few steps as possible.")
    private boolean concurrently = true;

    @Option(
            names = "--expand",
            description =
                    "Makes two migrations where one would write a table anew: a column of the new"
                            + " type beside the old one, which then takes its place.")
    private boolean expand;

    @Option(names = "--dry-run", description = "Shows the migration and writes nothing.")
    private boolean dryRun;

    @Mixin private AnswerOptions answers = new AnswerOptions();
    @Mixin private ProjectOptions project = new ProjectOptions();
    @Mixin private RecordsOptions records = new RecordsOptions();
    @Mixin private ScratchOptions scratch = new ScratchOptions();
    @Mixin private Common common = new Common();

    public GenerateMigration(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<ExitCode> ends() {
        return List.of(ExitCode.DONE, ExitCode.FAILED, ExitCode.QUESTION, ExitCode.USAGE);
    }

    @Override
    public Outcome run(Output output) throws IOException {
        Project read = project.project(shell, common);
        if (custom || java != null) {
            return new ByHand(read, name, java).write(shell, output);
        }
        try (LoadedRecords loaded = records.load(read, output);
                ScratchServer server =
                        scratch.server(read, project.environment(shell, read), output)) {
            Generate generate = Generate.of(loaded.schema(), read.migrations());
            Generation made = generate(generate, options(output, loaded), server, output);
            return told(read, made, output);
        }
    }

    private GenerateOptions options(Output output, LoadedRecords loaded) {
        GenerateOptions options =
                GenerateOptions.defaults()
                        .answers(answers.answers())
                        .concurrently(concurrently)
                        .expand(expand)
                        .clock(InstantSource.system())
                        .classLoader(loaded.classLoader())
                        .progress(output::working);
        return name == null ? options : options.name(name);
    }

    /// Asks as long as there is something to ask and somebody who answers.
    private Generation generate(
            Generate generate, GenerateOptions options, ScratchServer server, Output output)
            throws IOException {
        Generation made = run(generate.with(options), server);
        GenerateOptions answered = options;
        while (made instanceof Generation.Unanswered open && output.prompt().possible()) {
            Answers more = Questions.ask(output, open.questions(), answered.answers());
            if (more.equals(answered.answers())) {
                break;
            }
            answered = answered.answers(more);
            made = run(generate.with(answered), server);
        }
        return made;
    }

    private Generation run(Generate generate, ScratchServer server) {
        return dryRun ? generate.propose(server) : generate.run(server);
    }

    private Outcome told(Project read, Generation made, Output output) {
        return switch (made) {
            case Generation.Unanswered open -> {
                Questions.print(output, open.questions());
                yield Outcome.question(Questions.all(open.questions()));
            }
            case Generation.NothingToDo nothing -> {
                output.line("Nothing to do: the migrations say what the records say.");
                Generated told = Generated.nothing(nothing.leftAlone());
                told.show(output);
                yield Outcome.done(told);
            }
            case Generation.Written written -> {
                yield written(read, written, output);
            }
            case Generation.Expanded both -> {
                Generated first = shown(read, both.expand(), output);
                Generated second = shown(read, both.contract(), output);
                yield Outcome.done(List.of(first, second));
            }
        };
    }

    private Outcome written(Project read, Generation.Written written, Output output) {
        return Outcome.done(shown(read, written, output));
    }

    private Generated shown(Project read, Generation.Written written, Output output) {
        Path place = read.migrations().resolve(written.id().value());
        Generated told = Generated.of(written, shell.shown(place));
        told.show(output);
        if (dryRun) {
            output.line("");
            output.text(written.up());
        } else {
            output.note(
                    "Proven forward and back in "
                            + output.elapsed()
                            + ". Read up.sql, then: squall migrate");
        }
        return told;
    }
}
