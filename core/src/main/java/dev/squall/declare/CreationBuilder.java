package dev.squall.declare;

import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The statement that creates a table which records cannot describe: one that inherits, has the
/// columns of a type, or is stored by another access method.
///
/// ```java
/// d.createdBy("create table capitals (country text) inherits (cities)").dependsOn(cities);
/// ```
///
/// The record says what its rows are in Java; what its columns are in PostgreSQL, the statement
/// alone says. Keys, checks, indexes and all else are declared as of any table.
public final class CreationBuilder implements Pending {

    private static final Pattern CREATE =
            Pattern.compile(
                    "create\\s+((unlogged|foreign)\\s+)?table\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Site site;
    private final String text;
    private final List<String> dependsOn = new ArrayList<>();

    CreationBuilder(Site site, String text) {
        this.site = site;
        this.text = text;
    }

    /// What must be there before it, by name: tables, types.
    public CreationBuilder dependsOn(String... names) {
        dependsOn.addAll(List.of(names));
        return this;
    }

    /// Tables that must be there before it.
    public CreationBuilder dependsOn(Table<?>... tables) {
        for (Table<?> table : tables) {
            dependsOn.add(TableRef.of(table).toString());
        }
        return this;
    }

    @Override
    public CreationDeclaration build() {
        if (!CREATE.matcher(text.strip()).matches()) {
            throw site.invalid(
                    "is no create table statement", "give the whole statement: create table …");
        }
        return new CreationDeclaration(text.strip(), List.copyOf(dependsOn), site.at(List.of()));
    }
}
