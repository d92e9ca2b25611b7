package dev.squall.examples.plans.schema;

import java.util.Arrays;

/// An encrypted token, as it is stored. It never shows its bytes.
public final class SealedToken {

    private final byte[] bytes;

    /// A token as it comes from encryption or from the database.
    public SealedToken(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// The encrypted bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedToken token && Arrays.equals(bytes, token.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "sealed token, " + bytes.length + " bytes";
    }
}
