/// What is asked of the database, one class for each table, or for each thing that is asked.
///
/// Each is given a client, and knows nothing else: not how it connects, nor whose session it is.
@NullMarked
package dev.squall.examples.interventions.queries;

import org.jspecify.annotations.NullMarked;
