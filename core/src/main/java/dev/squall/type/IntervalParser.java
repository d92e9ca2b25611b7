package dev.squall.type;

/// Reads an interval in each of the four styles that a server may be set to print: `postgres`,
/// `postgres_verbose`, `sql_standard` and `iso_8601`.
final class IntervalParser {

    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final int FRACTION = 6;

    private final String text;
    private final boolean ago;
    private long months;
    private long days;
    private long microseconds;

    IntervalParser(String text) {
        this.text = text;
        this.ago = text.endsWith(" ago");
    }

    Interval interval() {
        if (text.endsWith("infinity")) {
            throw new Unrepresentable("Interval has no infinity");
        }
        if (text.startsWith("P")) {
            iso();
        } else {
            String[] words = text.split(" ", -1);
            boolean hasUnits = words.length > 1 && !words[1].isEmpty() && isLetter(words[1]);
            if (hasUnits || text.startsWith("@")) {
                withUnits(words);
            } else {
                withoutUnits(words);
            }
        }
        return new Interval(Math.toIntExact(months), Math.toIntExact(days), microseconds);
    }

    /// `1 year 2 mons -3 days +04:05:06.7`, `@ 1 year 4 hours 6.7 secs ago`
    private void withUnits(String[] words) {
        int end = ago ? words.length - 1 : words.length;
        for (int i = words[0].equals("@") ? 1 : 0; i < end; i++) {
            if (words[i].indexOf(':') >= 0) {
                clock(words[i], ago);
            } else if (i + 1 < end) {
                amount(words[i], words[++i]);
            } else if (!words[i].equals("0")) {
                throw malformed();
            }
        }
    }

    /// `04:05:06.7`, `+1-2 -3 +4:05:06`; `-3 4:05:06`, where the first sign is everyone's.
    private void withoutUnits(String[] words) {
        boolean negative = text.startsWith("-") && text.indexOf(' ') > 0 && !hasSign(words[1]);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean negated = negative && i > 0;
            int dash = word.indexOf('-', 1);
            if (word.indexOf(':') >= 0) {
                clock(word, negated);
            } else if (dash > 0) {
                boolean minus = negated || word.startsWith("-");
                months += signed(unsigned(word.substring(0, dash)), minus) * 12;
                months += signed(word.substring(dash + 1), minus);
            } else {
                days += signed(unsigned(word), negated || word.startsWith("-"));
            }
        }
    }

    /// `P1Y2M-3DT4H5M6.7S`
    private void iso() {
        boolean time = false;
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'T') {
                time = true;
                start = i + 1;
            } else if (Character.isLetter(c)) {
                amount(text.substring(start, i), isoUnit(c, time));
                start = i + 1;
            }
        }
        if (start != text.length()) {
            throw malformed();
        }
    }

    private static String isoUnit(char letter, boolean time) {
        return switch (letter) {
            case 'Y' -> "year";
            case 'W' -> "week";
            case 'D' -> "day";
            case 'H' -> "hour";
            case 'M' -> time ? "min" : "mon";
            case 'S' -> "sec";
            default -> throw malformed();
        };
    }

    private void amount(String amount, String unit) {
        boolean minus = ago != amount.startsWith("-");
        String number = unsigned(amount);
        switch (unit) {
            case "year", "years" -> months += signed(number, minus) * 12;
            case "mon", "mons" -> months += signed(number, minus);
            case "week", "weeks" -> days += signed(number, minus) * 7;
            case "day", "days" -> days += signed(number, minus);
            case "hour", "hours" -> microseconds += signed(number, minus) * HOUR;
            case "min", "mins" -> microseconds += signed(number, minus) * MINUTE;
            case "sec", "secs" -> seconds(number, minus);
            default -> throw malformed();
        }
    }

    private void clock(String word, boolean negated) {
        boolean minus = negated != word.startsWith("-");
        String[] parts = unsigned(word).split(":", -1);
        if (parts.length != 3) {
            throw malformed();
        }
        microseconds += signed(parts[0], minus) * HOUR;
        microseconds += signed(parts[1], minus) * MINUTE;
        seconds(parts[2], minus);
    }

    private void seconds(String number, boolean minus) {
        int point = number.indexOf('.');
        if (point < 0) {
            microseconds += signed(number, minus) * SECOND;
            return;
        }
        String fraction = number.substring(point + 1);
        if (fraction.length() > FRACTION) {
            throw malformed();
        }
        microseconds += signed(number.substring(0, point), minus) * SECOND;
        microseconds += signed(fraction + "0".repeat(FRACTION - fraction.length()), minus);
    }

    private static long signed(String digits, boolean minus) {
        try {
            long number = Long.parseLong(digits);
            return minus ? -number : number;
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    private static boolean isLetter(String word) {
        return Character.isLetter(word.charAt(0));
    }

    private static boolean hasSign(String word) {
        return word.startsWith("-") || word.startsWith("+");
    }

    private static String unsigned(String word) {
        return hasSign(word) ? word.substring(1) : word;
    }

    private static Unrepresentable malformed() {
        return new Unrepresentable("not the text form of an interval");
    }
}
