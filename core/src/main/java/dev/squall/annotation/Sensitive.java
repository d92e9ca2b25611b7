package dev.squall.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A column whose values no log shows: a password's hash, an address, a diagnosis.
///
/// `@Sensitive String email`: where `ConnectionSettings.logValues()` shows what is bound, values
/// that are written into this column or compared with it appear as `text, 17 characters`.
/// `Masking.shown(user)` does the same for your own log lines.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sensitive {}
