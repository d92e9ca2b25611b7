package com.example;

import dev.squall.graph.InsertOf;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record OrderDraft(int customerId, @Nullable String note, List<String> tags) implements InsertOf<String> {}
