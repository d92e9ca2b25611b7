package dev.squall.cli.demo;

import dev.squall.embedded.EmbeddedPostgres;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `squall demo`: walks through an example on a real PostgreSQL.
@Command(
        name = "demo",
        description = "Walks through an example on a real PostgreSQL: the Java, the SQL, the rows.",
        mixinStandardHelpOptions = true)
public final class Demo implements Runnable {

    /// What there is; the first one is walked through where no name is given.
    static final List<Demonstration> ALL =
            List.of(
                    new LearningPlans(),
                    new CoursePlatform(),
                    new ConversionSaas(),
                    new Interventions(),
                    new ProductDefinition());

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            defaultValue = "learning-plans",
            description = "which one (default: ${DEFAULT-VALUE}); --list names them all")
    private String name = "learning-plans";

    @Option(names = "--list", description = "Lists the examples.")
    private boolean list;

    @Option(names = "--schema", description = "Shows the statements that create the schema, too.")
    private boolean schema;

    @Option(
            names = "--temporary",
            description =
                    "Starts a server that is deleted at the end, instead of the one in .squall/pg.")
    private boolean temporary;

    @Override
    public void run() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        if (list) {
            list(out);
            return;
        }
        walk(find(command), new Page(out, isColored()));
    }

    private static void list(PrintWriter out) {
        int widest = ALL.stream().mapToInt(demo -> demo.name().length()).max().orElse(0);
        for (Demonstration demo : ALL) {
            String gap = " ".repeat(widest - demo.name().length() + 3);
            out.println(demo.name() + gap + demo.description());
        }
        out.flush();
    }

    /// Colors are for people: https://no-color.org
    private static boolean isColored() {
        String refused = System.getenv("NO_COLOR");
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return terminal && (refused == null || refused.isEmpty());
    }

    private Demonstration find(CommandSpec command) {
        List<String> names = ALL.stream().map(Demonstration::name).toList();
        int index = names.indexOf(name);
        if (index < 0) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no demo \"" + name + "\"; there is " + String.join(", ", names));
        }
        return ALL.get(index);
    }

    private void walk(Demonstration demo, Page page) {
        long began = System.nanoTime();
        page.say("Starting PostgreSQL " + (temporary ? "for this run …" : "in .squall/pg …"));
        try (EmbeddedPostgres server = start()) {
            Sent sent = new Sent();
            List<String> created = new ArrayList<>();
            try (Demonstration.Stage stage = demo.prepare(server, created::add, sent)) {
                page.say(
                        "PostgreSQL "
                                + server.major()
                                + " runs, and the migrations are applied: "
                                + created.size()
                                + " statements, "
                                + seconds(began));
                if (schema) {
                    created.forEach(sql -> page.say("\n" + sql));
                }
                List<Step> steps = Script.of(demo.steps());
                for (int i = 0; i < steps.size(); i++) {
                    walk(i + 1, steps.get(i), stage.walkthrough(), sent, page);
                }
                page.say("\n" + steps.size() + " steps, all as they should be: " + seconds(began));
            }
        }
    }

    private EmbeddedPostgres start() {
        return temporary ? EmbeddedPostgres.start() : EmbeddedPostgres.start(Path.of(".squall/pg"));
    }

    private static void walk(int number, Step step, Object walkthrough, Sent sent, Page page) {
        page.title(number, step);
        page.java(step);
        sent.take();
        @Nullable Object result;
        try {
            result = step.run(walkthrough);
        } catch (Throwable e) {
            page.sql(sent.take());
            if (!step.expects(e)) {
                throw new DemoFailed(step, "it should not fail", e);
            }
            page.refusal(e);
            return;
        }
        page.sql(sent.take());
        if (!step.refusal().isEmpty()) {
            throw new DemoFailed(step, step.refusal() + " was to be thrown", null);
        }
        page.rows(result);
    }

    private static String seconds(long began) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
