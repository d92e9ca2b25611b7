package com.example;

import dev.squall.graph.InsertOf;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record CommentDraft(String text, Set<CommentDraft> replies) implements InsertOf<Comment> {}
