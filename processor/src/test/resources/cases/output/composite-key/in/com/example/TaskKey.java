package com.example;

import java.util.UUID;

/// Where a task stands.
public record TaskKey(UUID tenantId, UUID planId, int position) {}
