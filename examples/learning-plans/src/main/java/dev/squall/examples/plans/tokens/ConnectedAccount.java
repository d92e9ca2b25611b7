package dev.squall.examples.plans.tokens;

import dev.squall.examples.plans.schema.IntegrationProvider;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An account elsewhere that somebody has connected: all but the tokens.
public record ConnectedAccount(
        IntegrationProvider provider, List<String> scopes, @Nullable Instant expiresAt) {}
