package dev.squall.mutation;

/// `update users`: what is set comes next.
///
/// @param <R> the record that is a row
public final class UpdateTable<R> extends Sets<R, UpdateSet<R>> {

    private final Target<R> target;

    UpdateTable(Target<R> target) {
        super(new Assignments<>());
        this.target = target;
    }

    @Override
    UpdateSet<R> with(Assignments<R> changed) {
        return new UpdateSet<>(target, changed);
    }
}
