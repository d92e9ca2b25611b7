/// What a rule is given: a statement, and what is known where it stands.
@NullMarked
package dev.squall.kit.lint.step;

import org.jspecify.annotations.NullMarked;
