/// Who asks.
@NullMarked
package dev.squall.examples.interventions.access;

import org.jspecify.annotations.NullMarked;
