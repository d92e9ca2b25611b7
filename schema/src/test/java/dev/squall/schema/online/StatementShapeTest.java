package dev.squall.schema.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementShapeTest {

    @Test
    void whatDoesNotDecideIsLeftOut() {
        assertThat(StatementShape.of("Comment on table \"T\".b /* x */ is 'it''s' -- y"))
                .isEqualTo("comment on table \"T\".b is ''");
        assertThat(StatementShape.of("create table t (a int, b text default ')')"))
                .isEqualTo("create table t ()");
    }

    @Test
    void textsAreAsLongAsTheyLike() {
        String text = "'" + "long ''".repeat(100_000) + "'";
        assertThat(StatementShape.of("comment on table t is " + text))
                .isEqualTo("comment on table t is ''");
        assertThat(StatementShape.replaced("comment on table t is " + text, Map.of("t", "u")))
                .isEqualTo("comment on table u is " + text);
        assertThat(StatementShape.of("create table \"" + "n".repeat(100_000) + "\" ()"))
                .endsWith("n\" ()");
    }
}
