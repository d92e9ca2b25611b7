/// The tables of the learning-plan service, one record each, and who may do what with their rows.
@NullMarked
package dev.squall.examples.plans.schema;

import org.jspecify.annotations.NullMarked;
