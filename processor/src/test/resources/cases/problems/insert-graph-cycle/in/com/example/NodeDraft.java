package com.example;

import dev.squall.graph.InsertOf;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record NodeDraft(String name, NodeDraft parent) implements InsertOf<Node> {}
