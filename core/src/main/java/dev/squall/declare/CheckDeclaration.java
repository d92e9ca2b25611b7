package dev.squall.declare;

/// `constraint plans_hours_check check (weekly_hours >= 0)`
public record CheckDeclaration(String name, Expression condition, String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.CONSTRAINT;
    }
}
