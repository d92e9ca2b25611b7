package dev.squall.table;

import dev.squall.annotation.Generator;
import java.security.SecureRandom;

/// Makes NanoIDs: 21 characters of 64, 126 random bits, fit for an address: `V1StGXR8_Z5jdHi6B-myT`
/// ([specification](https://github.com/ai/nanoid)).
///
/// ```java
/// @Id @GeneratedBy(NanoId.class) String id
/// ```
public final class NanoId implements Generator<String> {

    private static final char[] ALPHABET =
            "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict".toCharArray();
    private static final int LENGTH = 21;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        char[] text = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            text[i] = ALPHABET[bytes[i] & 63];
        }
        return new String(text);
    }
}
