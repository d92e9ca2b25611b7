package dev.squall.kit.pull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/// Names of PostgreSQL as names of Java.
final class JavaNames {

    /// What no component of a record may be called, and what generated classes have already.
    private static final Set<String> TAKEN =
            Set.of(
                    "clone",
                    "finalize",
                    "getClass",
                    "hashCode",
                    "notify",
                    "notifyAll",
                    "toString",
                    "wait",
                    "constraints");

    private JavaNames() {}

    /// `userId` as `user_id`, as the annotation processor reads it.
    static String snake(String camel) {
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

    /// `user_id` as `userId`; a name that Java cannot take is bent until it can.
    static String component(String column) {
        String name = uncapitalized(words(column));
        boolean impossible = SourceVersion.isKeyword(name) || TAKEN.contains(name);
        if (name.isEmpty()) {
            return "unnamed";
        }
        return impossible ? name + "Value" : name;
    }

    /// `learning_plan` as `LearningPlan`.
    static String type(String name) {
        String words = words(name);
        String type = words.isEmpty() ? "Unnamed" : capitalized(words);
        return isJavaLang(type) || SourceVersion.isKeyword(type) ? type + "Row" : type;
    }

    /// `in progress` as `IN_PROGRESS`.
    static String constant(String label) {
        String name =
                label.codePoints()
                        .map(c -> Character.isJavaIdentifierPart(c) && c != '$' ? c : '_')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                        .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "_")
                        .toUpperCase(Locale.ROOT);
        boolean starts = !name.isEmpty() && Character.isJavaIdentifierStart(name.codePointAt(0));
        return starts && !name.equals("_") ? name : "_" + name + (name.isEmpty() ? "EMPTY" : "");
    }

    static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String uncapitalized(String name) {
        if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
            return name;
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /// The words of a name, each but the first with a capital.
    private static String words(String name) {
        String shaped = name.equals(name.toUpperCase(Locale.ROOT)) ? lower(name) : name;
        String joined =
                Arrays.stream(shaped.split("[^\\p{L}\\p{N}$]+", -1))
                        .filter(word -> !word.isEmpty())
                        .map(JavaNames::capitalized)
                        .collect(Collectors.joining());
        if (joined.isEmpty()) {
            return "";
        }
        String start =
                shaped.isEmpty() || Character.isUpperCase(shaped.charAt(0))
                        ? joined
                        : uncapitalized(joined);
        return Character.isJavaIdentifierStart(start.charAt(0)) ? start : "_" + start;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Every source sees the classes of `java.lang`: another one of that name confuses its reader.
    private static boolean isJavaLang(String type) {
        try {
            Class.forName("java.lang." + type, false, null);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
