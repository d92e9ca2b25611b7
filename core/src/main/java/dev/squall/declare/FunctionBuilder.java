package dev.squall.declare;

import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A function or a procedure as text, what it needs, and whether everybody may call it.
public final class FunctionBuilder implements Pending {

    private static final Pattern CREATE =
            Pattern.compile(
                    "create\\s+(or\\s+replace\\s+)?(function|procedure)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DEFINER =
            Pattern.compile("\\bsecurity\\s+definer\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEARCH_PATH =
            Pattern.compile("\\bset\\s+search_path\\b", Pattern.CASE_INSENSITIVE);

    private final Site site;
    private final String schema;
    private final String text;
    private final List<String> dependsOn = new ArrayList<>();
    private boolean revokedFromPublic;

    FunctionBuilder(Site site, String schema, String text) {
        this.site = site;
        this.schema = schema;
        this.text = text;
    }

    /// The objects it needs, by name: they are created before it.
    public FunctionBuilder dependsOn(String... names) {
        dependsOn.addAll(List.of(names));
        return this;
    }

    /// The tables it needs: they are created before it.
    public FunctionBuilder dependsOn(Table<?>... tables) {
        for (Table<?> table : tables) {
            dependsOn.add(TableRef.of(table).toString());
        }
        return this;
    }

    /// Only who is granted EXECUTE may call it. PostgreSQL lets everybody call a new function.
    ///
    /// ```java
    /// d.function("close_month", "create function close_month() …").revokeFromPublic();
    /// d.role(AUTHENTICATED).grant(EXECUTE).on(GrantTarget.function("close_month"));
    /// ```
    ///
    /// SQL: `revoke execute on routine close_month from public`
    /// ([manual](https://www.postgresql.org/docs/current/ddl-priv.html))
    public FunctionBuilder revokeFromPublic() {
        this.revokedFromPublic = true;
        return this;
    }

    private boolean namesIt() {
        return Pattern.compile("(?<!\\w)\"?" + Pattern.quote(site.name()) + "\"?\\s*\\(")
                .matcher(text)
                .find();
    }

    @Override
    public FunctionDeclaration build() {
        if (!CREATE.matcher(text.strip()).matches() || !namesIt()) {
            throw site.invalid(
                    "is not a create function statement for this name",
                    "give the whole statement: create function " + site.name() + "(…) …");
        }
        if (DEFINER.matcher(text).find() && !SEARCH_PATH.matcher(text).find()) {
            throw site.invalid(
                    "is security definer, and looks names up where its caller says",
                    "add: set search_path = ''");
        }
        return new FunctionDeclaration(
                schema,
                site.name(),
                text.strip(),
                List.copyOf(dependsOn),
                revokedFromPublic,
                site.at(List.of()));
    }
}
