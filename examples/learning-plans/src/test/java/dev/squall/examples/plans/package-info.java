@NullMarked
package dev.squall.examples.plans;

import org.jspecify.annotations.NullMarked;
