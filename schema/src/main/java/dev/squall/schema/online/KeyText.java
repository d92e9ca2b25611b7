package dev.squall.schema.online;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `PRIMARY KEY (id)`, `UNIQUE NULLS NOT DISTINCT (a, b) INCLUDE (c) DEFERRABLE` as the server
/// prints it.
///
/// @param definition all of it
/// @param word `PRIMARY KEY` or `UNIQUE`
/// @param index what the index behind it has
/// @param tail when it is looked at
record KeyText(String definition, String word, String index, String tail) {

    private static final String LIST = "\\((?:\"(?:[^\"]|\"\")*+\"|[^)\"])*+\\)";
    private static final Pattern FORM =
            Pattern.compile(
                    "(PRIMARY KEY|UNIQUE)( NULLS NOT DISTINCT)? ("
                            + LIST
                            + ")( INCLUDE "
                            + LIST
                            + ")?( WITH \\(.*\\))?((?: DEFERRABLE)?(?: INITIALLY DEFERRED)?)");

    /// The parts of a definition; none of one that an ordinary index cannot stand behind, such as
    /// one without overlaps.
    static Optional<KeyText> of(String definition) {
        Matcher matcher = FORM.matcher(definition);
        if (!matcher.matches() || matcher.group(3).endsWith(" WITHOUT OVERLAPS)")) {
            return Optional.empty();
        }
        String nulls = some(matcher.group(2)).toLowerCase(Locale.ROOT);
        String index = matcher.group(3) + some(matcher.group(4)) + nulls + some(matcher.group(5));
        return Optional.of(new KeyText(definition, matcher.group(1), index, matcher.group(6)));
    }

    private static String some(@Nullable String group) {
        return group == null ? "" : group;
    }

    /// The statement that builds the index.
    Ddl concurrently(String name, ObjectId table) {
        return Ddl.of("create unique index concurrently ")
                .name(name)
                .sql(" on ")
                .name(table)
                .sql(" ")
                .declared(index);
    }

    boolean isPrimary() {
        return word.equals("PRIMARY KEY");
    }

    /// The constraint as a statement writes it, without an index that is there.
    Ddl plain() {
        return new Ddl().declared(definition);
    }

    /// The statement that makes a constraint of it.
    Ddl using(String constraint, ObjectId table, String name) {
        return Ddl.of("alter table ")
                .name(table)
                .sql(" add constraint ")
                .name(constraint)
                .sql(" ")
                .declared(word)
                .sql(" using index ")
                .name(name)
                .declared(tail);
    }
}
