package dev.squall.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.Squall;
import dev.squall.cli.frame.Shell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The goals are the commands: none is missing, and each has all options.
class GoalsTest {

    private static final Pattern MOJO = Pattern.compile("(?s)<mojo>(.*?)</mojo>");
    private static final Pattern GOAL = Pattern.compile("<goal>(.*?)</goal>");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{squall\\.([a-z-]+)}");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  ");
    private static final Pattern OPTION =
            Pattern.compile("(?m)^ {2,6}(?:-\\w, |--[a-z]+, )?--([a-z-]+)");

    /// What the goals fill in themselves, and what is for people at a prompt.
    private static final Set<String> OURS = Set.of("project", "classpath", "help", "version");

    private static String help(String... words) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        BufferedReader nobody = new BufferedReader(Reader.nullReader());
        Squall.run(
                new Shell(Path.of(""), Map.of(), nobody, writer, writer, false, false, 100), words);
        return out.toString();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> goals() throws IOException {
        String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        Map<String, Set<String>> goals = new TreeMap<>();
        MOJO.matcher(descriptor)
                .results()
                .map(MatchResult::group)
                .forEach(
                        mojo ->
                                goals.put(
                                        found(GOAL, mojo).iterator().next(),
                                        found(PROPERTY, mojo)));
        return goals;
    }

    @Test
    void everyCommandIsAGoal() throws IOException {
        Set<String> commands = found(COMMAND, help());
        commands.remove("demo");

        assertThat(commands).contains("init", "migrate");
        assertThat(goals().keySet()).isEqualTo(commands);
    }

    @Test
    void everyOptionIsAProperty() throws IOException {
        goals().forEach(
                        (goal, properties) -> {
                            Set<String> options = found(OPTION, help(goal, "--help"));
                            options.removeAll(OURS);
                            assertThat(options).as(goal).contains("json");
                            assertThat(properties).as(goal).containsAll(options);
                        });
    }
}
