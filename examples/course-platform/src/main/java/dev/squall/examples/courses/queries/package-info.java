/// What is asked of the database, one class for each domain.
///
/// Each takes the client of the session it runs in, unless it is given another: a transaction's, or
/// the service's.
@NullMarked
package dev.squall.examples.courses.queries;

import org.jspecify.annotations.NullMarked;
