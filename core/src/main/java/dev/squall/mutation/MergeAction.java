package dev.squall.mutation;

/// What a clause of `merge` does.
enum MergeAction {
    NOTHING,
    UPDATE,
    DELETE,
    INSERT
}
