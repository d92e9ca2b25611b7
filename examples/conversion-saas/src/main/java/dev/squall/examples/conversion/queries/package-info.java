/// What is asked of the database, one class for each entity. Which organisation it is about is said
/// nowhere here: the session does, and policies check it.
///
/// Each takes the client of the session it runs in, unless it is given another: a transaction's, or
/// a worker's.
@NullMarked
package dev.squall.examples.conversion.queries;

import org.jspecify.annotations.NullMarked;
