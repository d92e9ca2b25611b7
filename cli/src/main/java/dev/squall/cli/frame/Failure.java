package dev.squall.cli.frame;

import dev.squall.error.SquallException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person and a program read of an error.
public final class Failure {

    private Failure() {}

    /// Our errors are documents of their own; of others the class says more than the text alone.
    public static String text(Throwable failure) {
        StringBuilder text = new StringBuilder(isOurs(failure) ? message(failure) : other(failure));
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (!text.toString().contains(message(cause).strip())) {
                text.append("\n  cause       ").append(cause);
            }
        }
        return Secrets.masked(text.toString());
    }

    private static boolean isOurs(Throwable failure) {
        return failure.getClass().getName().startsWith("dev.squall.");
    }

    private static String other(Throwable failure) {
        return failure
                + "\n  hint        this is not an error that Squall foresees: --stacktrace shows"
                + " where it comes from";
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }

    /// Where in the program it happened.
    static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return Secrets.masked(text.toString());
    }

    /// The same for programs: the error's number, if it has one, and its text.
    static Map<String, @Nullable Object> json(Throwable failure) {
        return json(failure instanceof SquallException ours ? ours.code() : null, text(failure));
    }

    static Map<String, @Nullable Object> json(@Nullable String code, String text) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("code", code);
        document.put("text", text);
        return document;
    }

    static ExitCode exitCode(Throwable failure) {
        return failure instanceof Undecided ? ExitCode.QUESTION : ExitCode.FAILED;
    }
}
