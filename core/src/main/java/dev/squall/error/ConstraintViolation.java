package dev.squall.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement would have broken a constraint.
public abstract class ConstraintViolation extends DatabaseError {

    private static final long serialVersionUID = 1L;

    private final BrokenConstraint constraint;

    /// @param code the error's number
    /// @param sqlState PostgreSQL's code
    /// @param constraint the constraint
    /// @param report what happened
    /// @param cause what the driver said
    protected ConstraintViolation(
            String code,
            String sqlState,
            BrokenConstraint constraint,
            Report report,
            @Nullable Throwable cause) {
        super(code, sqlState, report, cause);
        this.constraint = constraint;
    }

    /// The constraint.
    public BrokenConstraint broken() {
        return constraint;
    }

    /// Whether it is this one.
    ///
    /// ```java
    /// } catch (UniqueViolation e) {
    ///     if (e.is(users.constraints.emailKey)) { … }
    /// ```
    public boolean is(Constraint other) {
        return constraint.name().equals(other.name())
                && constraint.table().equals(other.table())
                && (other.schema().isEmpty() || constraint.schema().equals(other.schema()));
    }

    /// Its name in PostgreSQL: `users_email_key`.
    public String constraint() {
        return constraint.name();
    }

    /// Its table in PostgreSQL: `users`.
    public String table() {
        return constraint.table();
    }

    /// Its columns, as far as they are known.
    public List<String> columns() {
        return constraint.columns();
    }
}
