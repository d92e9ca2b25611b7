package dev.squall.sql;

import org.jspecify.annotations.Nullable;

/// Gives the same `String` for the same text, so that a statement built again costs no new text and
/// its hash is known. Slots are overwritten without locks: a lost write only costs a copy.
final class SqlCache {

    private static final int SLOTS = 4096;
    private static final int LONGEST = 8192;

    private static final @Nullable String[] SLOT = new String[SLOTS];

    private SqlCache() {}

    /// @param hash the same for the same text, made of the same pieces
    static String text(StringBuilder text, int hash) {
        if (text.length() > LONGEST) {
            return text.toString();
        }
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        String known = SLOT[slot];
        if (known != null && known.contentEquals(text)) {
            return known;
        }
        String fresh = text.toString();
        SLOT[slot] = fresh;
        return fresh;
    }
}
