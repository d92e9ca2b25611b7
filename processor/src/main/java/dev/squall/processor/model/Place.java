package dev.squall.processor.model;

/// A spot in the user's source that a problem points at.
///
/// @param type the class
/// @param member a component or a method of it; empty for the class itself
public record Place(ClassName type, String member) {

    /// The class itself.
    public static Place of(ClassName type) {
        return new Place(type, "");
    }

    /// `User.email`
    @Override
    public String toString() {
        return member.isEmpty() ? type.nested() : type.nested() + '.' + member;
    }
}
