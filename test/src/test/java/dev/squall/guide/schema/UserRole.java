package dev.squall.guide.schema;

import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.util.UUID;

/// Who has which role.
@Table("user_roles")
@PrimaryKey({"userId", "roleId"})
public record UserRole(@References(User.class) UUID userId, @References(Role.class) int roleId) {}
