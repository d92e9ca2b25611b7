package dev.squall.schema.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyNamesTest {

    private static final ObjectId PLANS = ObjectId.of(ObjectKind.TABLE, "public", "plans");
    private static final ObjectId ODD = ObjectId.of(ObjectKind.TABLE, "public", "Odd \"one\"");

    private static final BodyNames NAMES = new BodyNames(List.of(PLANS, ODD));

    @Test
    void wordsAndQuotedNames() {
        assertThat(NAMES.in("select * from Plans")).containsExactly(PLANS);
        assertThat(NAMES.in("select 1 from \"Odd \"\"one\"\"\"")).containsExactly(ODD);
        assertThat(NAMES.in("select plan from x.planses")).isEmpty();
    }

    @Test
    void aLoneQuoteHidesNoName() {
        assertThat(NAMES.in("-- 5\" of snow\nselect * from plans; -- \"")).containsExactly(PLANS);
        assertThat(NAMES.in("-- 5\" of snow\nselect 1 from \"Odd \"\"one\"\"\""))
                .containsExactly(ODD);
    }

    @Test
    void textsAreAsLongAsTheyLike() {
        String body = "\"" + "x ".repeat(200_000) + "\nselect * from plans; -- \"";
        assertThat(NAMES.in(body)).containsExactly(PLANS);
        assertThat(NAMES.in("\"" + "\"\"".repeat(200_000) + "\"")).isEmpty();
    }
}
