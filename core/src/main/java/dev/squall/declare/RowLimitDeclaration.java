package dev.squall.declare;

/// At most so many rows for each value of a column: three attempts for each plan.
public record RowLimitDeclaration(String name, String column, int atMost, String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.CONSTRAINT;
    }
}
