package dev.squall.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.Golden;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The rules in the guide are the rules as they are, with the examples that are tested.
class LintPageTest {

    private static final Path PAGE = Path.of("../docs/guide/lint.md");
    private static final Path CASES = Path.of("src/test/resources/lint/rules");
    private static final String MARK = "<!-- from here on: LintPageTest -->\n";

    @Test
    void thePageListsEveryRuleWithItsExamples() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains(MARK);
        StringBuilder text = new StringBuilder();
        text.append("\n| rule | level | finds that |\n|---|---|---|\n");
        List<Card> cards = RuleNames.all();
        for (Card card : cards) {
            text.append(row(card));
        }
        for (Card card : cards) {
            section(text, card);
        }
        Golden.assertMatches(PAGE, page.substring(0, page.indexOf(MARK)) + MARK + text);
    }

    private static String row(Card card) {
        String name = "[" + card.name() + "](#" + card.name() + ")";
        return "| " + name + " | " + card.level().label() + " | " + card.sentence() + " |\n";
    }

    private static void section(StringBuilder text, Card card) throws IOException {
        Path folder = CASES.resolve(card.name());
        text.append("\n### ").append(card.name()).append("\n\n");
        text.append("Finds that ").append(card.sentence()).append(". ").append(card.why());
        text.append(card.level() == Level.OFF ? " Off by default.\n\n" : "\n\n");
        example(text, "-- bad\n", folder.resolve("bad.sql"));
        example(text, "-- good\n", folder.resolve("good.sql"));
    }

    private static void example(StringBuilder text, String title, Path file) throws IOException {
        text.append("```pgsql\n").append(title).append(Files.readString(file)).append("```\n");
    }
}
