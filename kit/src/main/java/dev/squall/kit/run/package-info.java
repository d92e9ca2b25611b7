/// Applying migrations and rolling them back: locks, steps, retries.
@NullMarked
package dev.squall.kit.run;

import org.jspecify.annotations.NullMarked;
