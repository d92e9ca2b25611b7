/// The schema of the database, as records.
@NullMarked
package c0;

import org.jspecify.annotations.NullMarked;
