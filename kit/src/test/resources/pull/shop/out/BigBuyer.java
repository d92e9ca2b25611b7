package c0;

import org.jspecify.annotations.Nullable;

/// A row of the view `big_buyers`.
public record BigBuyer(@Nullable Long buyerId) {}
