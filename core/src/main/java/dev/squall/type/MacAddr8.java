package dev.squall.type;

/// PostgreSQL's `macaddr8`: a MAC address of 8 bytes
/// ([manual](https://www.postgresql.org/docs/current/datatype-net-types.html#DATATYPE-MACADDR8)).
///
/// @param address the address as PostgreSQL writes it: `08:00:2b:01:02:03:04:05`
public record MacAddr8(String address) {

    private static final int BYTES = 8;

    /// Brings the address into the form that PostgreSQL writes.
    ///
    /// @throws IllegalArgumentException if it is none
    public MacAddr8 {
        address = MacText.canonical(address, BYTES);
    }

    /// An address in any form that PostgreSQL takes: `08:00:2b:01:02:03:04:05`. One of 6 bytes is
    /// no `macaddr8` before PostgreSQL has widened it.
    ///
    /// @throws IllegalArgumentException if it is none
    public static MacAddr8 of(String text) {
        return new MacAddr8(text);
    }

    @Override
    public String toString() {
        return address;
    }
}
