package dev.squall.declare;

import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;

/// A statement that makes what the declaring language has no words for.
///
/// ```java
/// d.definition("create collation german (provider = icu, locale = 'de')").beforeTables();
/// d.definition("create publication changes for all tables");
/// ```
///
/// It runs when everything else is there; those of tables before those of the root, each in the
/// order of its declaration. What tables need runs before them.
public final class TextBuilder implements Pending {

    private final Site site;
    private final String text;
    private final List<String> dependsOn = new ArrayList<>();
    private boolean beforeTables;

    TextBuilder(Site site, String text) {
        this.site = site;
        this.text = text;
    }

    /// It runs before types, functions and tables are made, because they need it.
    public TextBuilder beforeTables() {
        this.beforeTables = true;
        return this;
    }

    /// What must be there before it, by name: types that an aggregate is over. Only with
    /// [#beforeTables] is there need to say so.
    public TextBuilder dependsOn(String... names) {
        dependsOn.addAll(List.of(names));
        return this;
    }

    /// Tables that must be there before it.
    public TextBuilder dependsOn(Table<?>... tables) {
        for (Table<?> table : tables) {
            dependsOn.add(TableRef.of(table).toString());
        }
        return this;
    }

    @Override
    public TextDeclaration build() {
        String statement = text.strip();
        if (statement.isEmpty() || statement.equals(";")) {
            throw site.invalid("has no text", "give one whole statement");
        }
        return new TextDeclaration(
                site.name(),
                statement.endsWith(";")
                        ? statement.substring(0, statement.length() - 1).stripTrailing()
                        : statement,
                beforeTables,
                List.copyOf(dependsOn),
                site.at(List.of()));
    }
}
