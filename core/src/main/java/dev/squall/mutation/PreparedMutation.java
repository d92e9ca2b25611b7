package dev.squall.mutation;

import dev.squall.expr.Param;
import dev.squall.query.Given;
import dev.squall.run.Batchable;
import dev.squall.run.Question;
import dev.squall.sql.Statement;
import org.jspecify.annotations.Nullable;

/// A write whose text was made once, to run many times with other values.
///
/// ```java
/// var rename = db.update(users).set(users.name, NAME).where(users.id.eq(ID)).prepare();
/// rename.with(NAME, "Ann").with(ID, id).execute();
/// ```
public final class PreparedMutation implements Batchable<Long> {

    private final Statement statement;
    private final Mutation<?> mutation;
    private final Given given;

    PreparedMutation(Mutation<?> mutation) {
        this.statement = mutation.statement();
        this.mutation = mutation;
        this.given = Given.nothing(statement);
    }

    private PreparedMutation(PreparedMutation other, Given given) {
        this.statement = other.statement;
        this.mutation = other.mutation;
        this.given = given;
    }

    /// The same with a value for a parameter.
    ///
    /// @throws dev.squall.error.InvalidQuery if it has no such parameter, or the value is null and
    ///   the parameter cannot be
    public <V extends @Nullable Object> PreparedMutation with(Param<V> param, V value) {
        return new PreparedMutation(this, given.with(param, value));
    }

    /// Runs it; how many rows it wrote.
    public long execute() {
        return mutation.checked(mutation.target.executor().execute(statement()));
    }

    /// The statement with its values.
    public Statement statement() {
        return given.in(statement);
    }

    @Override
    public Question<Long> question() {
        return mutation.asked(Question.count(statement(), mutation::checked));
    }

    /// The text of the statement.
    @Override
    public String toString() {
        return statement.sql();
    }
}
