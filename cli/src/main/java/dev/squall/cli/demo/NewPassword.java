package dev.squall.cli.demo;

import java.security.SecureRandom;
import java.util.HexFormat;

/// Passwords for the logins of a demo's database: nobody needs to know them.
final class NewPassword {

    private static final int BYTES = 24;

    private NewPassword() {}

    /// Another one.
    static String next() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
