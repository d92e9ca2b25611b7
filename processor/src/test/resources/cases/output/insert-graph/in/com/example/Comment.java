package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("comments")
public record Comment(
        @Id @Identity int id,
        @References(value = Comment.class, many = "replies") @Nullable Integer parentId,
        String text) {}
