package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("roles")
public record Role(@Id @Identity int id, String name, @Nullable String note) {}
