package dev.squall.examples.conversion.access;

import dev.squall.examples.conversion.schema.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// An API key as the program shows it: `cv_` and 256 random bits. Only its hash is stored, and a
/// hash that is as hard to guess as the key needs no salt.
///
/// @param value the key
public record ApiKeyText(String value) {

    private static final String BRAND = "cv_";
    private static final int BYTES = 32;
    private static final int SHOWN = 8;

    /// A new key.
    public static ApiKeyText generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ApiKeyText(
                BRAND + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// How it begins: enough to tell it apart.
    public String prefix() {
        return value.substring(0, Math.min(SHOWN, value.length()));
    }

    /// What is stored of it.
    public Secret hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(value.getBytes(StandardCharsets.UTF_8));
            return new Secret(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return prefix() + "…";
    }
}
