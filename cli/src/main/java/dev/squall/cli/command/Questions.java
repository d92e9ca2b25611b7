package dev.squall.cli.command;

import dev.squall.cli.frame.Color;
import dev.squall.cli.frame.Output;
import dev.squall.cli.frame.Prompt;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.question.Answers;
import dev.squall.schema.question.Question;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a difference cannot tell by itself is asked at the terminal, or printed with the flags that
/// answer it.
final class Questions {

    private final Map<String, String> renames;
    private final Set<String> drops;
    private final Map<String, String> backfills;
    private final Map<String, String> usings;
    private boolean unanswered;

    private Questions(Answers given) {
        this.renames = new HashMap<>(given.renames());
        this.drops = new HashSet<>(given.drops());
        this.backfills = new HashMap<>(given.backfills());
        this.usings = new HashMap<>(given.usings());
    }

    /// For a program: the question, and the flags of which one answers it.
    record Asked(String question, List<String> flags) {}

    /// All of them.
    record All(List<Asked> questions) {}

    static All all(List<Question> questions) {
        return new All(
                renamesFirst(questions).stream().map(q -> new Asked(q.text(), q.flags())).toList());
    }

    /// Prints them, with the flags.
    static void print(Output output, List<Question> questions) {
        output.note(output.colored(Color.WARNING, "Nothing was written: somebody has to decide."));
        for (Question question : renamesFirst(questions)) {
            output.note("");
            output.note("  " + question.text());
            question.flags().forEach(flag -> output.note("      " + flag));
        }
    }

    /// What was renamed needs neither consent nor a value: that question comes first.
    private static List<Question> renamesFirst(List<Question> questions) {
        return questions.stream()
                .sorted(Comparator.comparing(q -> !(q instanceof Question.Rename)))
                .toList();
    }

    /// Those to ask now; the others may be answered by the answers to these.
    private static List<Question> first(List<Question> questions) {
        List<Question> renames =
                questions.stream().filter(q -> q instanceof Question.Rename).toList();
        return renames.isEmpty() ? questions : renames;
    }

    /// Asks the person at the terminal; returns the answers with what was given before, or the same
    /// if a question was left open.
    static Answers ask(Output output, List<Question> questions, Answers given) throws IOException {
        Questions answers = new Questions(given);
        Prompt prompt = output.prompt();
        for (Question question : first(questions)) {
            output.note("");
            answers.ask(prompt, question);
        }
        return answers.unanswered
                ? given
                : new Answers(answers.renames, answers.drops, answers.backfills, answers.usings);
    }

    private void ask(Prompt prompt, Question question) throws IOException {
        String name = question.about().called();
        switch (question) {
            case Question.Rename rename -> rename(prompt, rename);
            case Question.Drop drop -> drop(prompt, name, drop.text());
            case Question.Backfill backfill ->
                    expression(prompt, name, backfill.text() + ".\nThe value, in SQL:", backfills);
            case Question.Using using ->
                    expression(prompt, name, using.text() + ".\nThe new value, in SQL:", usings);
        }
    }

    private void rename(Prompt prompt, Question.Rename rename) throws IOException {
        List<String> candidates = rename.candidates().stream().map(ObjectId::called).toList();
        int chosen = prompt.choose(rename.text(), candidates, "none of them: it goes");
        if (chosen >= 0) {
            renames.put(rename.about().called(), candidates.get(chosen));
        } else {
            String word = rename.about().kind().word();
            drop(prompt, rename.about().called(), word + " " + rename.about().called() + " goes");
        }
    }

    private void drop(Prompt prompt, String name, String text) throws IOException {
        if (prompt.ask(text + ".\nType its name to let it go:").equals(name)) {
            drops.add(name);
        } else {
            unanswered = true;
        }
    }

    private void expression(
            Prompt prompt, String name, String text, Map<String, String> expressions)
            throws IOException {
        String expression = prompt.ask(text);
        if (expression.isEmpty()) {
            unanswered = true;
        } else {
            expressions.put(name, expression);
        }
    }
}
