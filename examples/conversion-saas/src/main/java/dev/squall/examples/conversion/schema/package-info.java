/// The tables of the conversion service, one record each, and who may do what with their rows.
@NullMarked
package dev.squall.examples.conversion.schema;

import org.jspecify.annotations.NullMarked;
