package dev.squall.type;

import java.util.Locale;

/// PostgreSQL's `pg_lsn`: a position in the write-ahead log
/// ([manual](https://www.postgresql.org/docs/current/datatype-pg-lsn.html)).
///
/// @param position the byte, as an unsigned number
public record Lsn(long position) implements Comparable<Lsn> {

    private static final int HEX = 16;

    /// A position as PostgreSQL writes it: `16/B374D848`.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Lsn of(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash > 8 || text.length() - slash < 2 || text.length() - slash > 9) {
            throw new Unrepresentable("not a position in the write-ahead log");
        }
        long high = Long.parseLong(text, 0, slash, HEX);
        return new Lsn(high << Integer.SIZE | Long.parseLong(text, slash + 1, text.length(), HEX));
    }

    @Override
    public int compareTo(Lsn other) {
        return Long.compareUnsigned(position, other.position);
    }

    /// As PostgreSQL writes it.
    @Override
    public String toString() {
        String high = Integer.toHexString((int) (position >>> Integer.SIZE));
        return (high + '/' + Integer.toHexString((int) position)).toUpperCase(Locale.ROOT);
    }
}
