/// What people do: each a transaction, or the question whether they may and then a transaction.
@NullMarked
package dev.squall.examples.interventions.actions;

import org.jspecify.annotations.NullMarked;
