/// The service that generates learning plans: where its parts are put together.
@NullMarked
package dev.squall.examples.plans;

import org.jspecify.annotations.NullMarked;
