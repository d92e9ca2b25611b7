package com.example;

import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Table("user_roles")
@PrimaryKey({"userId", "roleId"})
public record UserRole(@References(User.class) int userId, @References(Role.class) int roleId) {}
