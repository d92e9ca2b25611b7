/// The squall command as Maven goals: `squall:generate`, `squall:migrate`, …
///
/// Each goal starts the command in a Java of its own, with the project's class path: Maven itself
/// may run on an older one.
@NullMarked
package dev.squall.maven;

import org.jspecify.annotations.NullMarked;
