/// Looks at files of SQL before they run: what stops others, what fails, what cannot be undone.
@NullMarked
package dev.squall.kit.lint;

import org.jspecify.annotations.NullMarked;
