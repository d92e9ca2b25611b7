package dev.squall.kit.script;

import dev.squall.kit.script.Token.Kind;
import java.util.Locale;

/// How deep a script is inside of parentheses (the actions of a rule) and of bodies `begin atomic …
/// end`: a semicolon there ends no statement.
public final class Nesting {

    private int parentheses;
    private int bodies;
    private String previous = "";

    /// Whether a semicolon here ends nothing.
    public boolean isInside() {
        return parentheses > 0 || bodies > 0;
    }

    /// Takes the next piece of the statement, which is no comment.
    public void take(Token token, String text) {
        String written = text.toLowerCase(Locale.ROOT);
        if (token.kind() == Kind.SYMBOL) {
            parentheses += written.equals("(") ? 1 : 0;
            parentheses -= written.equals(")") && parentheses > 0 ? 1 : 0;
        }
        boolean name = previous.equals(".") || previous.equals("as");
        if (token.kind() == Kind.WORD && !name) {
            countBody(written);
        }
        previous = written;
    }

    private void countBody(String word) {
        if (word.equals("atomic") && previous.equals("begin")) {
            bodies++;
        } else if (word.equals("case") && bodies > 0) {
            bodies++;
        } else if (word.equals("end") && bodies > 0) {
            bodies--;
        }
    }

    /// The statement has ended.
    public void leave() {
        parentheses = 0;
        bodies = 0;
        previous = "";
    }
}
