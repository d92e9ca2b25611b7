package dev.squall.kit.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SqlScriptPropertyTest {

    /// Pieces of SQL that hold what would end a statement elsewhere.
    @Provide
    Arbitrary<String> statements() {
        Arbitrary<String> inside = Arbitraries.strings().withChars("ab;'\"-*/ \n").ofMaxLength(8);
        Arbitrary<String> pieces =
                Arbitraries.oneOf(
                        Arbitraries.of("select", "1", "a.b", "case", "end", "+", "$1", "x$1"),
                        inside.map(s -> "'" + s.replace("'", "''") + "'"),
                        inside.map(s -> "E'" + s.replace("'", "\\'") + "'"),
                        inside.map(s -> "\"x" + s.replace("\"", "\"\"") + "\""),
                        inside.map(s -> "$q$" + s + "$q$"),
                        inside.map(s -> "$$" + s + "$$"),
                        inside.map(s -> "/*" + s.replaceAll("[*/]", "") + "*/"),
                        inside.map(s -> "--" + s.replace("\n", "") + "\n"),
                        inside.map(s -> "(" + s.replaceAll("['\"*/-]", "") + ")"));
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> "select 0 " + String.join(" ", list) + " + 0");
    }

    @Provide
    Arbitrary<ScriptStatement> scriptStatements() {
        Arbitrary<List<String>> comments =
                Arbitraries.of("-- why", "-- squall:hazard rewrites", "/* a; b */")
                        .list()
                        .ofMaxSize(2);
        return Combinators.combine(statements(), comments)
                .as((sql, above) -> ScriptStatement.of(sql, above.toArray(new String[0])));
    }

    @Property(tries = 500)
    void whatIsJoinedIsSplitIntoTheSame(@ForAll("scripts") List<ScriptStatement> statements) {
        SqlScript script = SqlScript.of(statements);
        SqlScript again = SqlScript.parse("up.sql", script.text());
        assertThat(again.statements().stream().map(ScriptStatement::sql).toList())
                .isEqualTo(statements.stream().map(ScriptStatement::sql).toList());
        assertThat(again.statements().stream().map(ScriptStatement::comments).toList())
                .isEqualTo(statements.stream().map(ScriptStatement::comments).toList());
        assertThat(again.directives()).isEqualTo(script.directives());
        assertThat(again.text()).isEqualTo(script.text());
    }

    @Provide
    Arbitrary<List<ScriptStatement>> scripts() {
        return scriptStatements().list().ofMaxSize(5);
    }

    @Property(tries = 500)
    void splittingLosesNothing(@ForAll("texts") List<String> texts) {
        String text = texts.stream().map(t -> t + ";").collect(Collectors.joining("\n"));
        SqlScript script = SqlScript.parse("up.sql", text);
        assertThat(script.statements().stream().map(ScriptStatement::sql).toList())
                .isEqualTo(texts);
        for (ScriptStatement statement : script.statements()) {
            String first = statement.sql().lines().findFirst().orElse("");
            assertThat(text.lines().toList().get(statement.line() - 1)).contains(first);
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return statements().list().ofMinSize(1).ofMaxSize(5);
    }
}
