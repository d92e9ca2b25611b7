/// Errors, one class each, written as small documents.
@NullMarked
package dev.squall.error;

import org.jspecify.annotations.NullMarked;
