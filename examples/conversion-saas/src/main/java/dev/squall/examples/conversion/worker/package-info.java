/// What runs in the background, for no organisation in particular: the only place that may bypass
/// policies.
@NullMarked
package dev.squall.examples.conversion.worker;

import org.jspecify.annotations.NullMarked;
