package dev.squall.kit.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of a text, alike on all platforms: line ends are `\n`, and a byte order mark at the
/// start does not count.
public final class Checksum {

    private Checksum() {}

    /// The checksum of a text, in hex.
    public static String of(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String lines = plain.replace("\r\n", "\n").replace('\r', '\n');
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
