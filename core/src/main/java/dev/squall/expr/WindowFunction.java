package dev.squall.expr;

import dev.squall.sql.Fragment;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A window function, which is no expression until it is said over what: `rowNumber().over()`.
///
/// @param <E> the expression that it becomes
public final class WindowFunction<E> {

    private final Function<Fragment, E> over;

    private WindowFunction(Function<Fragment, E> over) {
        this.over = over;
    }

    static <T extends @Nullable Object, E> WindowFunction<E> of(
            Expr<T> function, Function<Expr<T>, E> family) {
        return new WindowFunction<>(window -> family.apply(new Over<>(function, window)));
    }

    /// `over ()`: all rows of the result.
    public E over() {
        return over.apply(Window.EMPTY);
    }

    /// `over (partition by … order by …)`: `rank().over(w -> w.orderBy(points.desc()))`
    public E over(UnaryOperator<Window> window) {
        return over.apply(window.apply(Window.EMPTY));
    }

    /// `over w`: a window that the query defines.
    public E over(NamedWindow window) {
        return over.apply(out -> out.identifier(window.name()));
    }
}
