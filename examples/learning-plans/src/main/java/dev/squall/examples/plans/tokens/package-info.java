/// OAuth tokens of people, encrypted before they reach the database.
@NullMarked
package dev.squall.examples.plans.tokens;

import org.jspecify.annotations.NullMarked;
