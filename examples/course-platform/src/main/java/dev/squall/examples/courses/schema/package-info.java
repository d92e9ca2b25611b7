/// The 22 tables of the course platform, one record each, and who may do what with their rows.
@NullMarked
package dev.squall.examples.courses.schema;

import org.jspecify.annotations.NullMarked;
