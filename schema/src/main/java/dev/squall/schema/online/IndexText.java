package dev.squall.schema.online;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `CREATE INDEX name ON table …` as the server prints it.
///
/// @param unique whether no two rows are alike in it
/// @param rest what stands behind the table
record IndexText(boolean unique, String rest) {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")++\"|[^\\s.\"]+)";
    private static final Pattern CREATE =
            Pattern.compile(
                    "(?i)create (unique )?index "
                            + NAME
                            + " on (?:only )?"
                            + NAME
                            + "(?:\\."
                            + NAME
                            + ")?( .*)",
                    Pattern.DOTALL);

    static Optional<IndexText> of(String sql) {
        Matcher matcher = CREATE.matcher(sql);
        return matcher.matches()
                ? Optional.of(new IndexText(matcher.group(1) != null, matcher.group(2)))
                : Optional.empty();
    }

    /// The statement that builds it without keeping others from writing.
    Ddl concurrently(String name, ObjectId table) {
        return create().sql("concurrently ").name(name).sql(" ON ").name(table).declared(rest);
    }

    /// The statement that makes it on a partitioned table, and on no partition.
    Ddl only(String name, ObjectId table) {
        return create().name(name).sql(" ON ONLY ").name(table).declared(rest);
    }

    private Ddl create() {
        return Ddl.of("create ").sqlIf(unique, "unique ").sql("index ");
    }
}
