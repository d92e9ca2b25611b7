package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/// `a and b and c`, `a or b or c`.
record Logic(Precedence precedence, List<Condition> parts) implements Condition {

    static Condition and(Condition left, Condition right) {
        return join(Precedence.AND, left, right);
    }

    static Condition or(Condition left, Condition right) {
        return join(Precedence.OR, left, right);
    }

    private static Condition join(Precedence operator, Condition left, Condition right) {
        if (left instanceof Always) {
            return right;
        }
        if (right instanceof Always) {
            return left;
        }
        List<Condition> parts = new ArrayList<>(4);
        add(operator, parts, left);
        add(operator, parts, right);
        return new Logic(operator, parts);
    }

    private static void add(Precedence operator, List<Condition> parts, Condition part) {
        if (part instanceof Logic logic && logic.precedence == operator) {
            parts.addAll(logic.parts);
        } else {
            parts.add(part);
        }
    }

    @Override
    public void render(SqlWriter out) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.sql(precedence == Precedence.AND ? " and " : " or ");
            }
            Condition part = parts.get(i);
            if (part.precedence().compareTo(precedence) > 0) {
                out.condition(part);
            } else {
                out.nested(part);
            }
        }
    }

    @Override
    public boolean canBeNull() {
        return Nulls.any(parts);
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
