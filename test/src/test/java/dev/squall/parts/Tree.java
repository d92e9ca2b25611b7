package dev.squall.parts;

import org.jspecify.annotations.Nullable;

/// A record that contains itself.
public record Tree(String name, @Nullable Tree left, @Nullable Branch right) {

    /// And one that does by a detour.
    public record Branch(int weight, @Nullable Tree tree) {}
}
