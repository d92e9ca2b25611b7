package dev.squall.annotation;

/// Makes the value of a column in Java when an insert gives none.
///
/// A generator has a public constructor without parameters, and is called from many threads.
///
/// @param <T> the column's type
public interface Generator<T> {

    /// A new value, different from all others.
    T next();
}
