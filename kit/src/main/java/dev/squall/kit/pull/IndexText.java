package dev.squall.kit.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An index, from the statement that the server prints for it.
///
/// @param where which rows are in it; null: all
/// @param storage its storage parameters
record IndexText(
        boolean unique,
        String method,
        List<Element> elements,
        List<String> include,
        boolean nullsNotDistinct,
        SortedMap<String, String> storage,
        @Nullable String where) {

    /// One element.
    ///
    /// @param column the column; null: it is an expression
    /// @param nullsFirst whether nulls come first, where it says so
    record Element(
            @Nullable String column,
            String expression,
            @Nullable String collation,
            @Nullable String opclass,
            boolean descending,
            @Nullable Boolean nullsFirst) {}

    private static final String NAME = "(?:\"(?:[^\"]|\"\")++\"|[^\\s\".]+)";
    private static final Pattern HEAD =
            Pattern.compile(
                    "CREATE (UNIQUE )?INDEX "
                            + NAME
                            + " ON (?:ONLY )?"
                            + NAME
                            + "(?:\\."
                            + NAME
                            + ")? USING ("
                            + NAME
                            + ") (?=\\()");
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?: INCLUDE \\((?<include>[^()]*)\\))?(?<nulls> NULLS NOT DISTINCT)?"
                            + "(?: WITH \\((?<storage>[^()]*)\\))?(?: WHERE (?<where>.*))?",
                    Pattern.DOTALL);
    private static final Pattern ELEMENT_TAIL =
            Pattern.compile(
                    "(?: COLLATE (?<collation>"
                            + NAME
                            + "(?:\\."
                            + NAME
                            + ")?))?(?: (?<opclass>(?!DESC|NULLS)"
                            + NAME
                            + "(?:\\."
                            + NAME
                            + ")?))?(?<desc> DESC)?(?: NULLS (?<nulls>FIRST|LAST))?");

    /// The index; empty if it has something that no declaration says.
    static Optional<IndexText> of(String definition) {
        Matcher head = HEAD.matcher(definition);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        int close = SqlText.close(definition, head.end());
        Matcher tail = TAIL.matcher(close < 0 ? "?" : definition.substring(close + 1));
        if (!tail.matches()) {
            return Optional.empty();
        }
        List<Element> elements = new ArrayList<>();
        for (String part : SqlText.list(definition.substring(head.end() + 1, close))) {
            Optional<Element> element = element(part);
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        String include = tail.group("include");
        String where = tail.group("where");
        return Optional.of(
                new IndexText(
                        head.group(1) != null,
                        SqlText.unquoted(head.group(2)),
                        elements,
                        include == null ? List.of() : names(include),
                        tail.group("nulls") != null,
                        storage(tail.group("storage")),
                        where == null ? null : SqlText.bare(where)));
    }

    static List<String> names(String list) {
        return SqlText.list(list).stream().map(SqlText::unquoted).toList();
    }

    private static SortedMap<String, String> storage(@Nullable String list) {
        SortedMap<String, String> storage = new TreeMap<>();
        if (list != null) {
            for (String parameter : SqlText.list(list)) {
                int equals = parameter.indexOf('=');
                String value = parameter.substring(equals + 1);
                boolean quoted = value.length() > 1 && value.startsWith("'");
                storage.put(
                        parameter.substring(0, equals),
                        quoted ? value.substring(1, value.length() - 1) : value);
            }
        }
        return storage;
    }

    private static Optional<Element> element(String text) {
        int name = SqlText.name(text);
        boolean column = name > 0 && (name == text.length() || text.charAt(name) == ' ');
        int end = column ? name : SqlText.close(text, Math.max(0, text.indexOf('(', name))) + 1;
        Matcher tail = ELEMENT_TAIL.matcher(end <= 0 ? "?" : text.substring(end));
        if (!tail.matches()) {
            return Optional.empty();
        }
        String value = text.substring(0, end);
        String collation = tail.group("collation");
        String opclass = tail.group("opclass");
        String nulls = tail.group("nulls");
        return Optional.of(
                new Element(
                        column ? SqlText.unquoted(value) : null,
                        SqlText.bare(value),
                        collation == null ? null : SqlText.path(collation),
                        opclass == null ? null : SqlText.path(opclass),
                        tail.group("desc") != null,
                        nulls == null ? null : nulls.equals("FIRST")));
    }
}
