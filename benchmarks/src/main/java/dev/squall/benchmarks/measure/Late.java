package dev.squall.benchmarks.measure;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is only made when it is first asked for: what a peer needs that may not be
/// chosen. One thread uses it.
public final class Late<T> {

    private final Supplier<T> make;
    private @Nullable T made;

    /// @param make makes it
    public Late(Supplier<T> make) {
        this.make = make;
    }

    /// It, made now if it was not before.
    public T get() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
