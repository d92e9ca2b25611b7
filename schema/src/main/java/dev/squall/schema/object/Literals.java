package dev.squall.schema.object;

import dev.squall.error.InvalidDeclaration;
import dev.squall.error.Report;

/// The one writer of string literals in DDL.
final class Literals {

    private Literals() {}

    static String string(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new InvalidDeclaration(
                    Report.of("a text in the schema contains a NUL character")
                            .line("length", value.length() + " characters")
                            .hint("PostgreSQL has no such text; remove it"));
        }
        String quoted = '\'' + value.replace("'", "''") + '\'';
        return value.indexOf('\\') < 0 ? quoted : 'E' + quoted.replace("\\", "\\\\");
    }

    static String dollarTag(String body) {
        String tag = "$$";
        for (int i = 0; body.contains(tag); i++) {
            tag = "$squall" + i + "$";
        }
        return tag;
    }
}
