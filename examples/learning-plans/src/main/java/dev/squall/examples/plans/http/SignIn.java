package dev.squall.examples.plans.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Bearer tokens that say who asks: a user's id and a moment, signed with HMAC-SHA256.
///
/// It stands for Clerk, which signs its tokens with keys of its own, and puts our user's id into
/// them as a claim.
public final class SignIn {

    private static final Pattern TOKEN = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,12})\\.(\\S+)");

    private final SecretKeySpec key;
    private final Clock clock;

    /// @param key the secret to sign with, 32 bytes or more
    public SignIn(byte[] key, Clock clock) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the key has less than 32 bytes");
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.clock = clock;
    }

    /// A token for a user.
    public String token(UUID userId, Duration lifetime) {
        String claims = userId + "." + clock.instant().plus(lifetime).getEpochSecond();
        return claims + "." + signature(claims);
    }

    /// Whose token it is; empty if it is wrong or too old.
    public Optional<UUID> verify(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String claims = parts.group(1) + "." + parts.group(2);
        byte[] expected = signature(claims).getBytes(StandardCharsets.US_ASCII);
        byte[] given = parts.group(3).getBytes(StandardCharsets.US_ASCII);
        Instant end = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        if (!MessageDigest.isEqual(expected, given) || clock.instant().isAfter(end)) {
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(parts.group(1)));
    }

    private String signature(String claims) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] signed = mac.doFinal(claims.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
