package dev.squall.shape;

/// What is said of the one row that a relation leads to: of what belongs to it. Each step gives a
/// new one.
///
/// @param <C> the record that is the row
public final class FetchOne<C> extends Fetching<C, FetchOne<C>> {

    private final Fetch said;

    FetchOne() {
        this(Fetch.NOTHING);
    }

    private FetchOne(Fetch said) {
        this.said = said;
    }

    Fetch said() {
        return said;
    }

    @Override
    FetchOne<C> with(Wish wish) {
        return new FetchOne<>(said.with(wish));
    }
}
