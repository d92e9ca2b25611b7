package dev.squall.kit.pull;

import dev.squall.annotation.Deferrable;
import dev.squall.annotation.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A key, from the definition that the server prints for it.
///
/// @param columns the columns, in order
/// @param include what its index holds besides
/// @param referenced the columns that a foreign key points to
record KeyText(
        List<String> columns,
        List<String> include,
        boolean nullsNotDistinct,
        Deferrable deferrable,
        List<String> referenced,
        ReferentialAction onUpdate,
        ReferentialAction onDelete) {

    private static final String LIST = "\\(([^()]*)\\)";
    private static final Pattern PRIMARY = Pattern.compile("PRIMARY KEY " + LIST);
    private static final Pattern UNIQUE =
            Pattern.compile(
                    "UNIQUE( NULLS NOT DISTINCT)? "
                            + LIST
                            + "(?: INCLUDE "
                            + LIST
                            + ")?( DEFERRABLE)?( INITIALLY DEFERRED)?");
    private static final String ACTION = "(CASCADE|RESTRICT|SET NULL|SET DEFAULT|NO ACTION)";
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "FOREIGN KEY "
                            + LIST
                            + " REFERENCES [^()]+"
                            + LIST
                            + "(?: ON UPDATE "
                            + ACTION
                            + ")?(?: ON DELETE "
                            + ACTION
                            + ")?");

    static Optional<KeyText> primary(String definition) {
        Matcher m = PRIMARY.matcher(definition);
        return m.matches()
                ? Optional.of(unique(m.group(1), null, false, Deferrable.NOT_DEFERRABLE))
                : Optional.empty();
    }

    static Optional<KeyText> unique(String definition) {
        Matcher m = UNIQUE.matcher(definition);
        return m.matches()
                ? Optional.of(
                        unique(
                                m.group(2),
                                m.group(3),
                                m.group(1) != null,
                                timing(m.group(4) != null, m.group(5) != null)))
                : Optional.empty();
    }

    private static KeyText unique(
            String columns, @Nullable String include, boolean nulls, Deferrable deferrable) {
        return new KeyText(
                IndexText.names(columns),
                include == null ? List.of() : IndexText.names(include),
                nulls,
                deferrable,
                List.of(),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
    }

    static Optional<KeyText> foreign(String definition, boolean deferrable, boolean deferred) {
        Matcher m = FOREIGN.matcher(definition);
        return m.matches()
                ? Optional.of(
                        new KeyText(
                                IndexText.names(m.group(1)),
                                List.of(),
                                false,
                                timing(deferrable, deferred),
                                IndexText.names(m.group(2)),
                                action(m.group(3)),
                                action(m.group(4))))
                : Optional.empty();
    }

    private static Deferrable timing(boolean deferrable, boolean deferred) {
        if (deferred) {
            return Deferrable.INITIALLY_DEFERRED;
        }
        return deferrable ? Deferrable.INITIALLY_IMMEDIATE : Deferrable.NOT_DEFERRABLE;
    }

    private static ReferentialAction action(@Nullable String words) {
        return words == null
                ? ReferentialAction.NO_ACTION
                : ReferentialAction.valueOf(words.replace(' ', '_'));
    }
}
