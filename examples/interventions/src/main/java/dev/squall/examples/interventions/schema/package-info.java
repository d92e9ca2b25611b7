/// The tables of the tracker, one record each, and who may do what with their rows.
@NullMarked
package dev.squall.examples.interventions.schema;

import org.jspecify.annotations.NullMarked;
