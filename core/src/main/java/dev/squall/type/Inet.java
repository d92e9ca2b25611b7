package dev.squall.type;

/// PostgreSQL's `inet`: a host address and the length of its network's prefix
/// ([manual](https://www.postgresql.org/docs/current/datatype-net-types.html#DATATYPE-INET)).
///
/// No name is ever looked up, and `::ffff:10.0.0.1` stays IPv6, unlike in `java.net.InetAddress`.
///
/// @param address the address as PostgreSQL writes it: `10.0.0.1`, `2001:db8::1`
/// @param prefix the length of the network's prefix in bits, 32 or 128 for a single host
public record Inet(String address, int prefix) {

    private static final int BYTES_4 = 4;
    private static final int BYTES_6 = 16;

    /// Brings the address into the form that PostgreSQL writes.
    ///
    /// @throws IllegalArgumentException if it is no address, or the prefix is too long
    public Inet {
        byte[] bytes = bytes(address);
        if (prefix < 0 || prefix > bytes.length * Byte.SIZE) {
            throw new Unrepresentable("the prefix of an inet address is out of range");
        }
        address = InetText.write(bytes);
    }

    /// An address: `10.0.0.1`, `10.0.0.0/8`, `2001:db8::1/64`.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Inet of(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Inet(text, bytes(text).length * Byte.SIZE)
                : new Inet(text.substring(0, slash), InetText.number(text.substring(slash + 1)));
    }

    /// Whether it is an IPv6 address.
    public boolean isIpv6() {
        return address.indexOf(':') >= 0;
    }

    /// The address in network order: 4 or 16 bytes, for `java.net.InetAddress.getByAddress`.
    public byte[] bytes() {
        return bytes(address);
    }

    private static byte[] bytes(String address) {
        return address.indexOf(':') >= 0
                ? InetText.parse6(address, new byte[BYTES_6])
                : InetText.parse4(address, new byte[BYTES_4], 0);
    }

    /// As PostgreSQL writes it: the prefix is left out for a single host.
    @Override
    public String toString() {
        return prefix == (isIpv6() ? BYTES_6 : BYTES_4) * Byte.SIZE
                ? address
                : address + "/" + prefix;
    }
}
