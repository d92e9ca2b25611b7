package dev.squall.run;

import org.jspecify.annotations.Nullable;

/// What can be sent together with others, in one network round trip: a query, a write.
///
/// @param <T> its answer
public interface Batchable<T extends @Nullable Object> {

    /// What is asked, and how the answer is read.
    Question<T> question();
}
