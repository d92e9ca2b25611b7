/// A tracker of interventions in schools.
@NullMarked
package dev.squall.examples.interventions;

import org.jspecify.annotations.NullMarked;
