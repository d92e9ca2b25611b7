package dev.squall.declare;

import java.util.Set;

/// `grant select, insert on learning_plans to authenticated`, without the role.
public record GrantDeclaration(Set<Privilege> privileges, GrantTarget target, String declaredAt) {}
