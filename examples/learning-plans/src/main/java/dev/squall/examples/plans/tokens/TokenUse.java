package dev.squall.examples.plans.tokens;

import dev.squall.examples.plans.schema.IntegrationProvider;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/// What a token is sealed for: it opens for nothing else.
///
/// A row that is copied to another person, or a refresh token that is put where an access token
/// belongs, is of no use to whoever does it.
///
/// @param userId whose it is
/// @param provider where it comes from
/// @param kind what it is for
public record TokenUse(UUID userId, IntegrationProvider provider, Kind kind) {

    /// The two tokens of OAuth.
    public enum Kind {
        ACCESS,
        REFRESH
    }

    byte[] associatedData() {
        String text = userId + "/" + provider + "/" + kind;
        return text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
