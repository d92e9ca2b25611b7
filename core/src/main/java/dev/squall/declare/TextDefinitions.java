package dev.squall.declare;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.table.Table;

/// What is declared as a whole statement. Part of [Definition].
public abstract sealed class TextDefinitions extends RenameDefinitions permits RootDefinitions {

    TextDefinitions(Collected collected) {
        super(collected);
    }

    /// A statement that makes what the declaring language has no words for: a collation, a rule, a
    /// publication; see [TextBuilder].
    ///
    /// ```java
    /// d.definition("create statistics places (dependencies) on city, zip from addresses");
    /// ```
    ///
    /// It runs in an empty database only, and what it has made there is compared with what is in
    /// others: the text itself never is.
    public TextBuilder definition(@CompileTimeConstant String text) {
        String number = Integer.toString(collected.count(TextBuilder.class) + 1);
        return collected.add(new TextBuilder(collected.site("definition", number), text));
    }

    /// The statement that creates the table, in place of the one that its columns would make; see
    /// [CreationBuilder].
    public CreationBuilder createdBy(@CompileTimeConstant String text) {
        Site site = collected.inTable("creation", "statement");
        return collected.add(new CreationBuilder(site, text));
    }

    /// The tables and views that the hand-written query of a view reads, where no `{}` in it says
    /// so: they come before it, and it is guarded as they are.
    ///
    /// ```java
    /// static void view(ActiveUserTable t, Definition d) {
    ///     d.reads(Tables.users);
    /// }
    /// ```
    public void reads(Table<?>... tables) {
        collected.viewBuilder("tables").reads(tables);
    }
}
