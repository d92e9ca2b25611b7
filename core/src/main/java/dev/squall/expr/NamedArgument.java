package dev.squall.expr;

import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;

/// `days => 3`: an argument that names its parameter.
///
/// @param name the name of the parameter
/// @param value what it is given
public record NamedArgument(Identifier name, Expr<?> value) implements Argument {

    @Override
    public void render(SqlWriter out) {
        out.identifier(name).sql(" => ").add(value);
    }

    @Override
    public boolean canBeNull() {
        return value.canBeNull();
    }
}
