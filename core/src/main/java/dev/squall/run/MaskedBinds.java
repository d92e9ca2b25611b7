package dev.squall.run;

import dev.squall.sql.Statement;

/// The binds of a statement as an error may show them: `1: text, 12 characters 2: integer`.
final class MaskedBinds {

    private MaskedBinds() {}

    static String of(Statement statement) {
        String binds = Masking.binds(statement, false);
        return binds.isEmpty() ? "" : binds + "   (values are masked)";
    }
}
