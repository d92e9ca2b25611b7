package dev.squall.cli.demo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/// A step of a walkthrough: a method, and its text.
///
/// @param title what happens
/// @param java its body, as it stands in the source
/// @param refusal the simple name of what it must throw; empty if it must not
/// @param method the method
record Step(String title, String java, String refusal, Method method) {

    /// Runs it.
    ///
    /// @throws Throwable what the method throws
    @Nullable Object run(Object walkthrough) throws Throwable {
        try {
            return method.invoke(walkthrough);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /// Whether this is the refusal that it is about.
    boolean expects(Throwable failure) {
        return failure.getClass().getSimpleName().equals(refusal);
    }
}
