package dev.squall.declare;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import org.jspecify.annotations.Nullable;

/// Where a declaration stands: the first caller outside of this package.
///
/// @param generated whether it is the generated table class, whose lines say nothing to a reader
/// @param position file and line
record Origin(boolean generated, String position) {

    private static final StackWalker WALKER =
            StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);
    private static final String HERE = Origin.class.getPackageName();

    static Origin caller(@Nullable Class<?> table) {
        return WALKER.walk(
                frames ->
                        frames.filter(frame -> !isHere(frame))
                                .findFirst()
                                .map(frame -> of(frame, table))
                                .orElse(new Origin(false, "unknown")));
    }

    private static boolean isHere(StackFrame frame) {
        Class<?> type = frame.getDeclaringClass();
        return type.getPackageName().equals(HERE)
                && type.getProtectionDomain() == Origin.class.getProtectionDomain();
    }

    private static Origin of(StackFrame frame, @Nullable Class<?> table) {
        return new Origin(
                frame.getDeclaringClass() == table,
                frame.getFileName() + ":" + frame.getLineNumber());
    }
}
