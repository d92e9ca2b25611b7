/// What is asked of the database, one class for each entity.
///
/// Each takes the client of the session it runs in, unless it is given another: a transaction's, or
/// a worker's.
@NullMarked
package dev.squall.examples.plans.queries;

import org.jspecify.annotations.NullMarked;
