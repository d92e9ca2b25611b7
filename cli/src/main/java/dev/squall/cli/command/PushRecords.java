package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Common;
import dev.squall.cli.frame.ExitCode;
import dev.squall.cli.frame.Outcome;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Shell;
import dev.squall.cli.frame.Task;
import dev.squall.cli.frame.Undecided;
import dev.squall.cli.options.AnswerOptions;
import dev.squall.cli.options.DatabaseOptions;
import dev.squall.cli.options.RecordsOptions;
import dev.squall.cli.options.ScratchOptions;
import dev.squall.cli.options.Target;
import dev.squall.cli.records.LoadedRecords;
import dev.squall.declare.DeclaredSchema;
import dev.squall.kit.error.PushRefused;
import dev.squall.kit.push.Push;
import dev.squall.kit.push.Pushing;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Answers;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `squall push`: the records into a development database, without migrations.
@Command(
        name = "push",
        description = "Brings a development database to the records at once, without migrations.")
public final class PushRecords implements Task {

    private final Shell shell;

    @Option(names = "--allow-production", description = "Does it also where the real data is.")
    private boolean allowProduction;

    @Option(
            names = "--allow-migrated",
            description = "Does it also in a database that has migrations; they will not know.")
    private boolean allowMigrated;

    @Mixin private AnswerOptions answers = new AnswerOptions();
    @Mixin private DatabaseOptions database = new DatabaseOptions();
    @Mixin private RecordsOptions records = new RecordsOptions();
    @Mixin private ScratchOptions scratch = new ScratchOptions();
    @Mixin private Common common = new Common();

    public PushRecords(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<ExitCode> ends() {
        return List.of(ExitCode.DONE, ExitCode.FAILED, ExitCode.QUESTION, ExitCode.USAGE);
    }

    /// What a program gets: the statements that ran.
    record Pushed(String environment, List<String> statements) {}

    @Override
    public Outcome run(Output output) throws IOException {
        Target target = database.target(shell, common);
        target.requireAllowed("push", allowProduction);
        var settings = ConnectionSettings.defaults().applicationName("squall push");
        try (LoadedRecords loaded = records.load(target.project(), output);
                ScratchServer server =
                        scratch.server(target.project(), target.environment(), output);
                DirectConnection connection = DirectConnection.open(target.url(), settings)) {
            Attempt attempt = new Attempt(loaded.schema(), connection, target, server);
            return told(output, target, push(output, attempt));
        }
    }

    /// What a push needs each time it is tried.
    private record Attempt(
            DeclaredSchema schema,
            DirectConnection connection,
            Target target,
            ScratchServer server) {

        Pushing with(Push push) {
            return push.into(connection, target.environment().profile(), server);
        }
    }

    private Pushing push(Output output, Attempt attempt) throws IOException {
        Answers answered = answers.answers();
        try {
            Pushing made = attempt.with(push(attempt.schema(), answered));
            while (made instanceof Pushing.Unanswered open && output.prompt().possible()) {
                Answers more = Questions.ask(output, open.questions(), answered);
                if (more.equals(answered)) {
                    break;
                }
                answered = more;
                made = attempt.with(push(attempt.schema(), answered));
            }
            return made;
        } catch (PushRefused e) {
            throw new Undecided(e);
        }
    }

    private Push push(DeclaredSchema schema, Answers given) {
        Push push = new Push(schema, given);
        push = allowProduction ? push.allowingProduction() : push;
        return allowMigrated ? push.allowingMigrated() : push;
    }

    private static Outcome told(Output output, Target target, Pushing made) {
        return switch (made) {
            case Pushing.Unanswered open -> {
                Questions.print(output, open.questions());
                yield Outcome.question(Questions.all(open.questions()));
            }
            case Pushing.NothingToDo _ -> {
                output.line("Nothing to do: " + target + " is as the records say.");
                yield Outcome.done(new Pushed(target.environment().name(), List.of()));
            }
            case Pushing.Pushed pushed -> {
                List<String> statements = pushed.steps().stream().map(Step::sql).toList();
                statements.forEach(sql -> output.line(output.colored(Color.FAINT, sql + ";")));
                output.line("Pushed to " + target + " in " + output.elapsed() + '.');
                yield Outcome.done(new Pushed(target.environment().name(), statements));
            }
        };
    }
}
