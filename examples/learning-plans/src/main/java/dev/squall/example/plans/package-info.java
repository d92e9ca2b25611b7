/// The service that generates learning plans, whole.
@NullMarked
package dev.squall.example.plans;

import org.jspecify.annotations.NullMarked;
