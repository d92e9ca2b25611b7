/// The rules, one file each.
@NullMarked
package dev.squall.kit.lint.rule;

import org.jspecify.annotations.NullMarked;
