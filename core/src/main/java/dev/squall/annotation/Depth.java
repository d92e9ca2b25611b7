package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape, on a component through which a record contains itself: how many levels there are
/// below the first. Under the last one a list is empty, and a record null.
///
/// `record Thread(String text, @Depth(3) List<Thread> replies) implements ShapeOf<Comment> {}`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Depth {

    /// How many levels there are below the first, at least 1.
    int value();
}
