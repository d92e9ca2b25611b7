/// What is asked of the database.
///
/// Each class is given a client: the database's, or that of a transaction.
@NullMarked
package dev.squall.examples.product.queries;

import org.jspecify.annotations.NullMarked;
