package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A column that Java fills on insert when no value is given: [dev.squall.table.Ulid],
/// [dev.squall.table.NanoId], [dev.squall.table.Uuid7] or a generator of your own.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface GeneratedBy {

    /// The generator: a class with a public constructor without parameters.
    Class<? extends Generator<?>> value();
}
