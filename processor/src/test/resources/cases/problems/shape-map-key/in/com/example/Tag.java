package com.example;

import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Table("tags")
@PrimaryKey({"userId", "name"})
public record Tag(@References(User.class) int userId, String name) {}
