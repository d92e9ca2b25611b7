package dev.squall.expr;

import dev.squall.sql.Operand;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// A `case` with at least one branch: `case when c then x …`. It becomes an expression by
/// [#otherwise] or [#end()].
///
/// @param <C> what a branch asks: a condition, or a value to compare with
/// @param <T> the Java type of its results
/// @param <E> the family of its results
/// @param <N> the same where there is no result
/// @see <a href="https://www.postgresql.org/docs/current/functions-conditional.html">PostgreSQL's
///   manual</a>
public final class Case<C, T extends @Nullable Object, E, N> {

    private final CaseStart<C> start;
    private final List<Branch> branches;
    private final Function<Expr<T>, E> family;
    private final Function<Expr<@Nullable T>, N> orNull;

    Case(
            CaseStart<C> start,
            List<Branch> branches,
            Function<Expr<T>, E> family,
            Function<Expr<@Nullable T>, N> orNull) {
        this.start = start;
        this.branches = branches;
        this.family = family;
        this.orNull = orNull;
    }

    /// One more branch: `when test`
    public When<C, T, E, N> when(C test) {
        return new When<>(this, start.test().apply(test));
    }

    /// `else value end`
    public E otherwise(@NonNull T value) {
        return otherwise(Bind.of(type(), value));
    }

    /// `else value end`
    public E otherwise(Expr<? extends T> value) {
        return family.apply(new Node<>(start.operand(), branches, value, type()));
    }

    /// `end`: null if no branch is taken.
    public N end() {
        Expr<T> node = new Node<>(start.operand(), branches, null, type());
        return orNull.apply(new OrNull<>(node));
    }

    private PgType<?> type() {
        return branches.getFirst().result().type();
    }

    /// A branch that still wants its result.
    ///
    /// @param <C> what a branch asks
    /// @param <T> the Java type of its results
    /// @param <E> the family of its results
    /// @param <N> the same where there is no result
    public static final class When<C, T extends @Nullable Object, E, N> {

        private final Case<C, T, E, N> before;
        private final Operand test;

        private When(Case<C, T, E, N> before, Operand test) {
            this.before = before;
            this.test = test;
        }

        /// `then value`
        public Case<C, T, E, N> then(@NonNull T value) {
            return then(Bind.of(before.type(), value));
        }

        /// `then value`
        public Case<C, T, E, N> then(Expr<? extends T> value) {
            List<Branch> all = new ArrayList<>(before.branches);
            all.add(new Branch(test, value));
            return new Case<>(before.start, all, before.family, before.orNull);
        }
    }

    /// `when test then result`
    record Branch(Operand test, Expr<?> result) {}

    /// `case when … then … else … end`
    record Node<T extends @Nullable Object>(
            @Nullable Operand operand,
            List<Branch> branches,
            @Nullable Expr<?> otherwise,
            PgType<?> type)
            implements Expr<T> {

        @Override
        public void render(SqlWriter out) {
            out.sql("case");
            if (operand != null) {
                out.sql(" ").add(operand);
            }
            for (Branch branch : branches) {
                out.sql(" when ").nullSafe(branch.test()::render);
                out.sql(" then ").add(branch.result());
            }
            if (otherwise != null) {
                out.sql(" else ").add(otherwise);
            }
            out.sql(" end");
        }

        @Override
        public Precedence precedence() {
            return Precedence.ATOM;
        }

        @Override
        public boolean canBeNull() {
            return otherwise == null
                    || otherwise.canBeNull()
                    || branches.stream().anyMatch(b -> b.result().canBeNull());
        }

        /// Of what can be null, the first that says so speaks for all: they have one Java type.
        @Override
        public boolean saysNull() {
            return (otherwise != null && otherwise.saysNull())
                    || branches.stream().anyMatch(b -> b.result().saysNull());
        }
    }
}
