package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.ServerFacts.Way;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A column that gets another type or collation.
final class TypeChange {

    private static final Pattern LENGTH =
            Pattern.compile(
                    "(character varying|bit varying|numeric|time|timestamp|interval)"
                            + "(?:\\((\\d+)(?:,(-?\\d+))?\\))?((?: with(?:out)? time zone)?)");

    private static final Set<String> STORED_ALIKE =
            Set.of(
                    "text -> character varying",
                    "cidr -> inet",
                    "xml -> text",
                    "xml -> character varying");

    private final Column before;
    private final Column after;
    private final Sides sides;

    TypeChange(Column before, Column after, Sides sides) {
        this.before = before;
        this.after = after;
        this.sides = sides;
    }

    private Way way() {
        return sides.to().server().way(before.type(), after.type());
    }

    List<Question> questions() {
        boolean asked = way() == Way.NONE && sides.answers().using(after.id()).isEmpty();
        return asked
                ? List.of(new Question.Using(after.id(), before.type(), after.type()))
                : List.of();
    }

    Step step() {
        Ddl sql = after.alterColumn().sql(" type ").add(new ColumnText(after).type());
        Optional<String> given = sides.answers().using(after.id());
        if (isForeign()) {
            return Step.of(after.id(), sql);
        }
        if (given.isPresent()) {
            sql.sql(" using ").declared(given.get());
        } else if (way() == Way.CAST) {
            sql.sql(" using ").name(after.id().name()).sql("::").declared(after.type());
        } else if (way() == Way.NONE) {
            sql.sql(" using ").name(after.id().name()).sql("::text::").declared(after.type());
        }
        return Step.of(after.id(), sql, hazard());
    }

    private @Nullable Hazard hazard() {
        String table = after.table().called();
        return isFree() || isForeign()
                ? null
                : Hazard.rewrite(
                        way() == Way.ASSIGNED
                                ? "all of " + table + " is written anew"
                                : "all of "
                                        + table
                                        + " is written anew; it is refused if a value"
                                        + " of "
                                        + after.id().called()
                                        + " has no such form");
    }

    /// Whether the values are not ours.
    private boolean isForeign() {
        return RelationTable.isForeign(after.table(), sides.to());
    }

    /// Whether the stored values stay as they are
    /// ([manual](https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES)).
    private boolean isFree() {
        if (sides.answers().using(after.id()).isPresent()) {
            return false;
        }
        return before.type().equals(after.type())
                || STORED_ALIKE.contains(before.type() + " -> " + after.type())
                || (after.type().equals("text") && before.type().startsWith("character varying"))
                || isWider();
    }

    private boolean isWider() {
        Matcher one = LENGTH.matcher(before.type());
        Matcher other = LENGTH.matcher(after.type());
        if (!one.matches() || !other.matches() || !kind(one).equals(kind(other))) {
            return false;
        }
        boolean scale = String.valueOf(one.group(3)).equals(String.valueOf(other.group(3)));
        return other.group(2) == null || (scale && length(one) <= length(other));
    }

    /// `time(3) with time zone` without how long it is.
    private static String kind(Matcher type) {
        return type.group(1) + type.group(4);
    }

    private static int length(Matcher type) {
        return type.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(type.group(2));
    }
}
