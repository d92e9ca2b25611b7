package dev.squall.cli.options;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.schema.question.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/// Answers to what a difference cannot tell by itself.
public final class AnswerOptions {

    @Option(
            names = "--rename",
            paramLabel = "OLD:NEW",
            split = ",",
            description =
                    "Something got another name: users:members, users.name:full_name. More than"
                            + " once, or with commas.")
    private List<String> renames = List.of();

    @Option(
            names = "--drop",
            paramLabel = "NAME",
            split = ",",
            description = "Something may go, with its values. More than once, or with commas.")
    private List<String> drops = List.of();

    @Option(
            names = "--backfill",
            paramLabel = "COLUMN=SQL",
            split = "\n",
            description =
                    "The value of a new column in rows that are there: users.score=0. More than"
                            + " once; in a variable, one on each line.")
    private List<String> backfills = List.of();

    @Option(
            names = "--using",
            paramLabel = "COLUMN=SQL",
            split = "\n",
            description =
                    "How an old value becomes a new one: users.age=age::int. More than once; in a"
                            + " variable, one on each line.")
    private List<String> usings = List.of();

    /// The answers.
    ///
    /// @throws InvalidSettings if one is not of its form
    public Answers answers() {
        return new Answers(
                pairs("--rename", renames, ':'),
                Set.copyOf(drops),
                pairs("--backfill", backfills, '='),
                pairs("--using", usings, '='));
    }

    static Map<String, String> pairs(String option, List<String> texts, char sign) {
        Map<String, String> pairs = new HashMap<>();
        for (String text : texts) {
            int at = text.indexOf(sign);
            if (at < 1 || at == text.length() - 1) {
                throw new InvalidSettings(
                        Report.of(option + " " + text + " is half an answer")
                                .hint(option + (sign == ':' ? " old:new" : " column=expression")));
            }
            String value = text.substring(at + 1).strip();
            String other = pairs.put(text.substring(0, at).strip(), value);
            if (other != null && !other.equals(value)) {
                throw new InvalidSettings(
                        Report.of(option + " " + text + " is the second answer to one question")
                                .line("first", text.substring(0, at + 1) + other)
                                .hint("leave one of them out"));
            }
        }
        return pairs;
    }
}
