/// What runs in the background, for nobody in particular: the only place that may bypass policies.
@NullMarked
package dev.squall.examples.plans.worker;

import org.jspecify.annotations.NullMarked;
