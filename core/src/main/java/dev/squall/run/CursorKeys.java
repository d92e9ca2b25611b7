package dev.squall.run;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The keys that cursors of pages are signed with, by HMAC-SHA-256. The first signs, all of them
/// are believed.
public final class CursorKeys {

    /// No key: no cursor.
    static final CursorKeys NONE = new CursorKeys(List.of());

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final List<SecretKeySpec> keys;

    private CursorKeys(List<SecretKeySpec> keys) {
        this.keys = keys;
    }

    /// @throws InvalidSettings if one of them is shorter than 32 characters
    static CursorKeys of(List<String> texts) {
        List<SecretKeySpec> keys = new ArrayList<>();
        for (String text : texts) {
            if (text.length() < SHORTEST) {
                throw new InvalidSettings(
                        Report.of("a key for cursors is shorter than 32 characters")
                                .hint("openssl rand -base64 32 makes a good one"));
            }
            keys.add(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        }
        return new CursorKeys(List.copyOf(keys));
    }

    /// Refuses to go on without a key.
    ///
    /// @throws InvalidSettings if there is no key
    public void check() {
        if (keys.isEmpty()) {
            throw new InvalidSettings(
                    Report.of("there is no key to sign the cursors of pages with")
                            .hint(
                                    "ConnectionSettings.cursorKeys(…), or CURSOR_KEY in the"
                                            + " environment: openssl rand -base64 32"));
        }
    }

    /// The signature of a text, by the first key: 32 bytes.
    public byte[] sign(byte[] text) {
        return mac(keys.getFirst(), text);
    }

    /// Whether one of the keys has made the signature.
    public boolean isSigned(byte[] text, byte[] signature) {
        boolean found = false;
        for (SecretKeySpec key : keys) {
            found |= MessageDigest.isEqual(mac(key, text), signature);
        }
        return found;
    }

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not there", e);
        }
    }

    /// How many, never which.
    @Override
    public String toString() {
        return keys.size() + " keys";
    }
}
