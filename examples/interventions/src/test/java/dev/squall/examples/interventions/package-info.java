@NullMarked
package dev.squall.examples.interventions;

import org.jspecify.annotations.NullMarked;
