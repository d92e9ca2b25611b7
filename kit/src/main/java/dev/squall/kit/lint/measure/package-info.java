/// What statements do to a real database: the files run in a scratch database, and the server says
/// which locks they took.
@NullMarked
package dev.squall.kit.lint.measure;

import org.jspecify.annotations.NullMarked;
