/// The tracker, step by step: `squall demo interventions`.
@NullMarked
package dev.squall.examples.interventions.demo;

import org.jspecify.annotations.NullMarked;
