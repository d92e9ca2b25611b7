package dev.squall.type;

/// The text form of MAC addresses.
final class MacText {

    private static final int HEX = 16;

    private MacText() {}

    /// Hex digits in pairs with colons between them, whatever separates them in the text.
    static String canonical(String text, int bytes) {
        StringBuilder out = new StringBuilder(3 * bytes);
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ':' || c == '-' || c == '.') && digits > 0 && i + 1 < text.length()) {
                continue;
            }
            if (c > 'f' || Character.digit(c, HEX) < 0) {
                throw malformed(bytes);
            }
            out.append(digits > 0 && digits % 2 == 0 ? ":" : "");
            out.append(Character.toLowerCase(c));
            digits++;
        }
        if (digits != 2 * bytes) {
            throw malformed(bytes);
        }
        return out.toString();
    }

    /// Writes the bytes of an address in its canonical form.
    static void write(CopyBuffer out, String address) {
        for (int i = 0; i < address.length(); i += 3) {
            out.int1(Integer.parseInt(address, i, i + 2, HEX));
        }
    }

    private static Unrepresentable malformed(int bytes) {
        return new Unrepresentable("not a MAC address of " + bytes + " bytes");
    }
}
