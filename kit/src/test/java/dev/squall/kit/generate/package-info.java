/// Tests of what makes migrations.
@NullMarked
package dev.squall.kit.generate;

import org.jspecify.annotations.NullMarked;
