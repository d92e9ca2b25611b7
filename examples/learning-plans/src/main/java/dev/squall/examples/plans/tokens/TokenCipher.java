package dev.squall.examples.plans.tokens;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.squall.examples.plans.schema.SealedToken;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// Seals tokens and opens them: AES-256-GCM, bound to their [TokenUse], with keys that rotate.
///
/// The keys are a Tink keyset in JSON; its first key seals, all of them open. They come from the
/// environment, so that who has the database alone has no token.
public final class TokenCipher {

    /// The variable of the environment that holds the keys.
    public static final String KEYS = "PLANS_TOKEN_KEYS";

    private final Aead aead;

    private TokenCipher(Aead aead) {
        this.aead = aead;
    }

    /// A cipher with these keys.
    ///
    /// @throws IllegalArgumentException if it is no keyset
    public static TokenCipher of(String keyset) {
        try {
            KeysetHandle keys =
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
            return new TokenCipher(keys.getPrimitive(AeadConfig2026.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(KEYS + " holds no keys that Tink can read", e);
        }
    }

    /// New keys, for a first start or a test.
    public static String newKeys() {
        try {
            KeysetHandle keys =
                    KeysetHandle.generateNew(
                            PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    keys, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    /// Encrypts a token.
    public SealedToken seal(OAuthToken token, TokenUse use) {
        try {
            byte[] plain = token.value().getBytes(StandardCharsets.UTF_8);
            return new SealedToken(aead.encrypt(plain, use.associatedData()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token could not be sealed", e);
        }
    }

    /// Decrypts a token.
    ///
    /// @throws TokenNotReadable if it was sealed with other keys or for another use, or was changed
    public OAuthToken open(SealedToken sealed, TokenUse use) {
        try {
            byte[] plain = aead.decrypt(sealed.bytes(), use.associatedData());
            return new OAuthToken(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new TokenNotReadable(use, e);
        }
    }
}
