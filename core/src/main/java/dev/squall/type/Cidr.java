package dev.squall.type;

/// PostgreSQL's `cidr`: a network
/// ([manual](https://www.postgresql.org/docs/current/datatype-net-types.html#DATATYPE-CIDR)).
///
/// @param address the first address of it, as PostgreSQL writes it: `10.0.0.0`, `2001:db8::`
/// @param prefix the length of its prefix in bits
public record Cidr(String address, int prefix) {

    /// Brings the address into the form that PostgreSQL writes.
    ///
    /// @throws IllegalArgumentException if it is no address, the prefix is too long, or bits behind
    ///   the prefix are set
    public Cidr {
        Inet checked = new Inet(address, prefix);
        byte[] bytes = checked.bytes();
        for (int bit = prefix; bit < bytes.length * Byte.SIZE; bit++) {
            if ((bytes[bit / Byte.SIZE] & (0x80 >> bit % Byte.SIZE)) != 0) {
                throw new Unrepresentable(
                        "the address has bits set behind the prefix", "use Inet for a host");
            }
        }
        address = checked.address();
    }

    /// A network: `10.0.0.0/8`, `2001:db8::/32`; a single host without a prefix.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Cidr of(String text) {
        Inet inet = Inet.of(text);
        return new Cidr(inet.address(), inet.prefix());
    }

    /// As PostgreSQL writes it: with its prefix, always.
    @Override
    public String toString() {
        return address + "/" + prefix;
    }
}
