/// What can go wrong with a project and its migrations, one class each.
@NullMarked
package dev.squall.kit.error;

import org.jspecify.annotations.NullMarked;
