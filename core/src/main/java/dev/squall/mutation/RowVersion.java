package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.FromItem;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;

/// `old` and `new` in RETURNING: a row before and after the statement.
enum RowVersion implements FromItem {
    OLD("old", "an inserted row was not there before"),
    NEW("new", "a deleted row is not there any more");

    private final String name;
    private final String why;

    RowVersion(String name, String why) {
        this.name = name;
        this.why = why;
    }

    Identifier identifier() {
        return Identifier.of(name);
    }

    @Override
    public String qualifier() {
        return name;
    }

    @Override
    public boolean guarded() {
        return false;
    }

    @Override
    public boolean is(FromItem other) {
        return this == other;
    }

    @Override
    public InvalidQuery missing(String column) {
        return new InvalidQuery(
                Report.of(column + " can be null here: " + why).hint("return it with .orNull()"));
    }

    @Override
    public void render(SqlWriter out) {
        out.identifier(identifier());
    }
}
