/// What administrators ask of all rows, also with text that is made at run time.
@NullMarked
package dev.squall.examples.courses.reports;

import org.jspecify.annotations.NullMarked;
