/// The service, step by step: `squall demo conversion-saas`.
@NullMarked
package dev.squall.examples.conversion.demo;

import org.jspecify.annotations.NullMarked;
