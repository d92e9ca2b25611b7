package dev.squall.kit.compare;

import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Question;
import java.util.ArrayList;
import java.util.List;

/// A statement with what somebody should know who runs it.
///
/// @param step the statement
/// @param remarks what a person would have been asked, as sentences
public record Written(Step step, List<String> remarks) {

    /// A statement.
    public Written {
        remarks = List.copyOf(remarks);
    }

    static List<Written> of(List<Step> steps, List<Question> questions) {
        List<List<String>> remarks = new ArrayList<>();
        steps.forEach(step -> remarks.add(new ArrayList<>()));
        for (Question question : questions) {
            int at = place(steps, question.about());
            String sentence = at < 0 ? "" : sentence(question, steps.get(at));
            if (!sentence.isEmpty()) {
                remarks.get(at).add(sentence);
            }
        }
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            written.add(new Written(steps.get(i), remarks.get(i)));
        }
        return written;
    }

    /// The first statement about a thing, or about what it is in: a label is in its type.
    private static int place(List<Step> steps, ObjectId about) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(about)) {
                return i;
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            ObjectId id = steps.get(i).id();
            if (id.schema().equals(about.schema()) && id.name().equals(about.owner())) {
                return i;
            }
        }
        return steps.isEmpty() ? -1 : 0;
    }

    private static String sentence(Question question, Step step) {
        Hazard hazard = step.hazard();
        boolean said = hazard != null && step.id().equals(question.about());
        return switch (question) {
            case Question.Rename rename ->
                    rename.text()
                            + " "
                            + String.join(
                                    " or ",
                                    rename.flags().stream()
                                            .filter(flag -> flag.startsWith("--rename"))
                                            .toList());
            case Question.Drop drop -> said ? "" : drop.text();
            case Question.Backfill backfill -> said ? "" : backfill.text();
            case Question.Using using ->
                    using.text() + ": it goes by its text, and is refused if that has no such form";
        };
    }

    /// The statement as it stands in a script, with what is to be known above it.
    String script() {
        StringBuilder text = new StringBuilder();
        for (String remark : remarks) {
            text.append("-- hazard: ").append(remark.replaceAll("\\s*\\R\\s*", " ")).append('\n');
        }
        return text.append(step.script()).toString();
    }
}
