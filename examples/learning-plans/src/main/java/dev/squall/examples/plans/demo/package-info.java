/// The service, shown step by step: what `squall demo learning-plans` runs and prints.
@NullMarked
package dev.squall.examples.plans.demo;

import org.jspecify.annotations.NullMarked;
