package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;

/// `attributes ? 'color'`, with the `?` written twice where the driver would take it for a bind.
record HasKey(Expr<?> entries, Expr<?> key) implements Condition {

    @Override
    public void render(SqlWriter out) {
        out.operand(entries, this).sql(out.writesLiterals() ? " ? " : " ?? ").operand(key, this);
    }

    @Override
    public Precedence precedence() {
        return Precedence.OTHER;
    }

    @Override
    public boolean canBeNull() {
        return entries.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
