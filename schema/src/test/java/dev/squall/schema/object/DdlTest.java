package dev.squall.schema.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidDeclaration;
import org.junit.jupiter.api.Test;

class DdlTest {

    @Test
    void namesAreQuotedWhereTheyMust() {
        assertThat(Ddl.of("drop table ").name("my schema", "user").text())
                .isEqualTo("drop table \"my schema\".\"user\"");
        assertThat(new Ddl().path("extensions.gin_trgm_ops").text())
                .isEqualTo("extensions.gin_trgm_ops");
    }

    @Test
    void literalsEscapeQuotesAndBackslashes() {
        assertThat(new Ddl().literal("it's").text()).isEqualTo("'it''s'");
        assertThat(new Ddl().literal("a\\'b").text()).isEqualTo("E'a\\\\''b'");
    }

    @Test
    void aNulIsRefused() {
        assertThatThrownBy(() -> new Ddl().literal("a\0b"))
                .isInstanceOf(InvalidDeclaration.class)
                .hasMessageStartingWith("SQ401 a text in the schema contains a NUL character");
    }

    @Test
    void dollarQuotesDoNotOccurInTheirBody() {
        assertThat(Ddl.of("do ").quoted(Ddl.of("$$ $squall0$")).text())
                .isEqualTo("do $squall1$\n$$ $squall0$\n$squall1$");
    }
}
