package dev.squall.type;

/// The text form of internet addresses, as PostgreSQL writes and we read it.
final class InetText {

    private static final int GROUPS = 8;
    private static final int HEX = 16;

    private InetText() {}

    /// Four decimal numbers into four bytes from `at`.
    static byte[] parse4(String text, byte[] bytes, int at) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4 || at + 4 > bytes.length) {
            throw malformed();
        }
        for (int i = 0; i < 4; i++) {
            int number = number(parts[i]);
            if (number > 255) {
                throw malformed();
            }
            bytes[at + i] = (byte) number;
        }
        return bytes;
    }

    /// Groups of four hex digits, `::` once for the zeros, perhaps an IPv4 address at the end.
    static byte[] parse6(String text, byte[] bytes) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            if (groups(text, bytes, 0) != bytes.length) {
                throw malformed();
            }
            return bytes;
        }
        byte[] tail = new byte[bytes.length];
        int head = groups(text.substring(0, gap), bytes, 0);
        int length = groups(text.substring(gap + 2), tail, 0);
        if (head + length > bytes.length - 2) {
            throw malformed();
        }
        System.arraycopy(tail, 0, bytes, bytes.length - length, length);
        return bytes;
    }

    private static int groups(String text, byte[] bytes, int from) {
        int at = from;
        if (text.isEmpty()) {
            return at;
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            if (i == parts.length - 1 && part.indexOf('.') >= 0) {
                parse4(part, bytes, at);
                return at + 4;
            }
            if (part.isEmpty() || part.length() > 4 || at + 2 > bytes.length) {
                throw malformed();
            }
            int group = 0;
            for (int c = 0; c < part.length(); c++) {
                int digit = Character.digit(part.charAt(c), HEX);
                if (digit < 0 || part.charAt(c) > 'f') {
                    throw malformed();
                }
                group = group * HEX + digit;
            }
            bytes[at++] = (byte) (group >> Byte.SIZE);
            bytes[at++] = (byte) group;
        }
        return at;
    }

    /// A decimal number of one to three digits.
    static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 3) {
            throw malformed();
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                throw malformed();
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    static String write(byte[] bytes) {
        StringBuilder out = new StringBuilder(40);
        if (bytes.length == 4) {
            write4(bytes, 0, out);
            return out.toString();
        }
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] =
                    Byte.toUnsignedInt(bytes[2 * i]) << Byte.SIZE
                            | Byte.toUnsignedInt(bytes[2 * i + 1]);
        }
        int start = longestZeros(groups);
        int end = start < 0 ? -1 : zerosEnd(groups, start);
        boolean embeds4 =
                start == 0
                        && (end == 6
                                || (end == 7 && groups[7] != 1)
                                || (end == 5 && groups[5] == 0xffff));
        for (int i = 0; i < GROUPS; i++) {
            if (i >= start && i < end) {
                out.append(i == start ? ":" : "");
            } else if (embeds4 && i == 6) {
                out.append(':');
                write4(bytes, 12, out);
                return out.toString();
            } else {
                out.append(i > 0 ? ":" : "").append(Integer.toHexString(groups[i]));
            }
        }
        return end == GROUPS ? out.append(':').toString() : out.toString();
    }

    private static void write4(byte[] bytes, int from, StringBuilder out) {
        for (int i = 0; i < 4; i++) {
            out.append(i > 0 ? "." : "").append(Byte.toUnsignedInt(bytes[from + i]));
        }
    }

    /// Where the first of the longest runs of two or more zeros starts; -1 if there is none.
    private static int longestZeros(int[] groups) {
        int best = -1;
        int longest = 1;
        for (int i = 0; i < GROUPS; i++) {
            int length = zerosEnd(groups, i) - i;
            if (length > longest) {
                longest = length;
                best = i;
            }
        }
        return best;
    }

    private static int zerosEnd(int[] groups, int from) {
        int end = from;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end;
    }

    private static Unrepresentable malformed() {
        return new Unrepresentable("not an internet address");
    }
}
