package dev.squall.cli.frame;

import java.util.regex.Pattern;

/// Removes passwords from what is printed. Our own errors never hold one; a driver's or a library's
/// could quote a URL.
public final class Secrets {

    /// Hints say `user:password` where something is to be filled in.
    private static final Pattern LOGIN =
            Pattern.compile(
                    "((?:jdbc:)?postgres(?:ql)?:/{0,2}+)(?!user:password@host\\b)[^\\s\"']*@");

    /// Somebody may try with the URL of another server.
    private static final Pattern OTHER =
            Pattern.compile(
                    "([a-z][a-z0-9+.-]*://)(?!user:password@host\\b)[^\\s\"'@]*:[^\\s\"']*@");

    private static final Pattern PARAMETER =
            Pattern.compile("(?i)((?:ssl)?password\\s*[=:]\\s*)[^\\s&\"',;]+");

    private Secrets() {}

    /// The text with the login of every URL, and everything that is called a password, replaced.
    public static String masked(String text) {
        String logins = LOGIN.matcher(text).replaceAll("$1…@");
        String others = OTHER.matcher(logins).replaceAll("$1…@");
        return PARAMETER.matcher(others).replaceAll("$1…");
    }
}
