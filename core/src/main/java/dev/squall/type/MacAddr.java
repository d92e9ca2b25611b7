package dev.squall.type;

/// PostgreSQL's `macaddr`: a MAC address of 6 bytes
/// ([manual](https://www.postgresql.org/docs/current/datatype-net-types.html#DATATYPE-MACADDR)).
///
/// @param address the address as PostgreSQL writes it: `08:00:2b:01:02:03`
public record MacAddr(String address) {

    private static final int BYTES = 6;

    /// Brings the address into the form that PostgreSQL writes.
    ///
    /// @throws IllegalArgumentException if it is none
    public MacAddr {
        address = MacText.canonical(address, BYTES);
    }

    /// An address in any form that PostgreSQL takes: `08:00:2b:01:02:03`, `0800.2b01.0203`.
    ///
    /// @throws IllegalArgumentException if it is none
    public static MacAddr of(String text) {
        return new MacAddr(text);
    }

    @Override
    public String toString() {
        return address;
    }
}
