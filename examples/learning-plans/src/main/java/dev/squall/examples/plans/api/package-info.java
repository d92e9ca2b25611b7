/// What people do with their plans: one class of handlers for each entity.
@NullMarked
package dev.squall.examples.plans.api;

import org.jspecify.annotations.NullMarked;
