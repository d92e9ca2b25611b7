package dev.squall.processor.model;

import java.util.Locale;
import java.util.Set;

/// Names of Java as names of PostgreSQL, and back.
public final class Names {

    private static final Set<String> KEYWORDS =
            Set.of(
                    """
                    abstract assert boolean break byte case catch char class const continue default do
                    double else enum extends false final finally float for goto if implements import
                    instanceof int interface long native new null package private protected public
                    return short static strictfp super switch synchronized this throw throws transient
                    true try void volatile while _\
                    """
                            .split("\\s+"));

    private Names() {}

    /// `userId` as `user_id`: an underscore before each word, where a run of capitals is one word
    /// (`userID`, `htmlURL`: `user_id`, `html_url`) and digits belong to the word before them.
    public static String snake(String camel) {
        StringBuilder out = new StringBuilder(camel.length() + 8);
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && camel.charAt(i - 1) != '_') {
                boolean afterWord = !Character.isUpperCase(camel.charAt(i - 1));
                boolean beforeWord =
                        i + 1 < camel.length() && Character.isLowerCase(camel.charAt(i + 1));
                if (afterWord || beforeWord) {
                    out.append('_');
                }
            }
            out.append(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /// `learning_plans` as `learningPlans`; a name that Java cannot take is bent until it can.
    public static String camel(String snake) {
        StringBuilder out = new StringBuilder(snake.length());
        boolean upper = false;
        for (int i = 0; i < snake.length(); i++) {
            char c = snake.charAt(i);
            if (!Character.isJavaIdentifierPart(c) || c == '_') {
                upper = !out.isEmpty();
            } else if (out.isEmpty() && !Character.isJavaIdentifierStart(c)) {
                out.append('_').append(c);
            } else {
                out.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        String name = out.toString();
        if (!name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
            name = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
        return KEYWORDS.contains(name) || name.isEmpty() ? name + '_' : name;
    }

    /// `weeklyHours` as `WEEKLY_HOURS`.
    public static String constant(String camel) {
        return snake(camel).toUpperCase(Locale.ROOT);
    }

    /// `weeklyHours` as `WeeklyHours`.
    public static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
