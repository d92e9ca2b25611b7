package com.example;

import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;
import java.util.UUID;

/// A plan of a tenant.
@Table("plans")
@PrimaryKey({"tenantId", "id"})
public record Plan(UUID tenantId, UUID id, String topic) {}
