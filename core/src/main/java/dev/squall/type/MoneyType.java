package dev.squall.type;

import java.math.BigDecimal;

/// `money`, with two digits after the point
/// ([manual](https://www.postgresql.org/docs/current/datatype-money.html)).
///
/// The server's `lc_monetary` says what the text of an amount means: `1.234` is more than a
/// thousand in one locale, and a little more than one in another. So a value is sent as a `numeric`
/// and cast, `?::numeric::money`, and what is read must end with two digits after a separator,
/// which is the same in every locale with cents. In one without (`ja_JP`), reading is an error.
final class MoneyType extends PgType<BigDecimal> {

    private static final int CENTS = 2;

    MoneyType() {
        super("money", BigDecimal.class);
    }

    @Override
    public BigDecimal parse(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        int fraction = -1;
        boolean negative = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(text, i)) {
                digits.append(c);
                fraction += fraction < 0 ? 0 : 1;
            } else if ((c == '.' || c == ',') && !digits.isEmpty() && isDigit(text, i + 1)) {
                fraction = 0;
            }
            negative |= c == '-' || c == '(';
        }
        if (fraction != CENTS) {
            throw new Unrepresentable(
                    "the server's lc_monetary does not write two digits after the point",
                    "set lc_monetary to C, or use numeric");
        }
        BigDecimal amount = new BigDecimal(new java.math.BigInteger(digits.toString()), CENTS);
        return negative ? amount.negate() : amount;
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    @Override
    public String format(BigDecimal value) {
        if (value.stripTrailingZeros().scale() > CENTS) {
            throw new Unrepresentable(
                    "money has two digits after the point", "round it, or use numeric");
        }
        if (value.movePointRight(CENTS).toBigInteger().bitLength() >= Long.SIZE) {
            throw new Unrepresentable("money holds up to 92233720368547758.07");
        }
        return value.toPlainString();
    }

    @Override
    public String placeholder() {
        return '?' + textCast("");
    }

    @Override
    boolean hasTextForm() {
        return false;
    }

    @Override
    String textCast(String array) {
        return "::numeric" + array + "::money" + array;
    }
}
